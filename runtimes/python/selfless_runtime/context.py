"""The context object (docs.aws.amazon.com/lambda/latest/dg/python-context.html)."""

import json
import logging
import os
import sys
import time

W3C_FIELDS = ("traceparent", "tracestate", "baggage")


class LambdaContextError(Exception):
    """What the caller sent as client context or identity is no JSON."""


class LambdaContext:
    """What a handler gets as its second argument."""

    def __init__(self, header):
        environment = os.environ
        client = parse(header.get("clientContext"), "Client Context")
        identity = parse(header.get("identity"), "Cognito Identity")
        self.aws_request_id = header["requestId"]
        self.log_group_name = environment.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = environment.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = environment.get("AWS_LAMBDA_FUNCTION_NAME")
        self.memory_limit_in_mb = environment.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.function_version = environment.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.invoked_function_arn = header["arn"]
        self.tenant_id = None
        self._w3c = take_w3c(client)
        self.client_context = None if client is None else ClientContext(client)
        self.identity = CognitoIdentity(identity or {})
        self._deadline_ms = header["deadlineMs"]

    def get_remaining_time_in_millis(self):
        return max(0, self._deadline_ms - int(time.time() * 1000))

    def w3c(self):
        """The trace context that came with the client context."""
        return dict(self._w3c)

    def log(self, msg):
        """Into the log as it is, without level or time."""
        for handler in logging.getLogger().handlers:
            if hasattr(handler, "log_sink"):
                handler.log_sink.log(str(msg))
                return
        sys.stdout.write(str(msg))

    def __repr__(self):
        names = (
            "aws_request_id log_group_name log_stream_name function_name memory_limit_in_mb function_version "
            "invoked_function_arn client_context identity tenant_id"
        )
        return shown(self, names.split())


class Slotted:
    __slots__ = ()

    def __init__(self, values):
        for name in self.__slots__:
            setattr(self, name, values.get(name))

    def __repr__(self):
        return shown(self, self.__slots__)


class Client(Slotted):
    __slots__ = ["installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name"]


class ClientContext(Slotted):
    __slots__ = ["custom", "env", "client"]

    def __init__(self, values):
        super().__init__(values)
        if self.client is not None:
            self.client = Client(self.client)


class CognitoIdentity(Slotted):
    __slots__ = ["cognito_identity_id", "cognito_identity_pool_id"]

    def __init__(self, values):
        self.cognito_identity_id = values.get("cognitoIdentityId")
        self.cognito_identity_pool_id = values.get("cognitoIdentityPoolId")


def shown(value, names):
    return f"{type(value).__name__}([{','.join(f'{name}={getattr(value, name)}' for name in names)}])"


def parse(text, what):
    if not text:
        return None
    try:
        return json.loads(text)
    except Exception as error:
        raise LambdaContextError(f"Unable to parse {what} JSON: {error}")


def take_w3c(client):
    """The member is AWS's own way in, and not shown to the function among the client's."""
    given = client.pop("w3c", None) if isinstance(client, dict) else None
    if not isinstance(given, dict):
        return {}
    return {name: given[name] for name in W3C_FIELDS if isinstance(given.get(name), str)}
