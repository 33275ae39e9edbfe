"""See selfless_runtime/context.py."""

from selfless_runtime.context import Client, ClientContext, CognitoIdentity, LambdaContext

__all__ = ["Client", "ClientContext", "CognitoIdentity", "LambdaContext"]
