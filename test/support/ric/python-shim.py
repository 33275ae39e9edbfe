"""Starts AWS's awslambdaric, unmodified, on the frames of fd 3: what its native module does, and what it says over HTTP
when a function cannot be loaded, is done here. Its log frames, which AWS's platform reads from a descriptor of their own,
are turned into the engine's lines. Arguments: the folder where awslambdaric is."""

import json
import os
import sys
import types

FD = 3
sys.path[0] = sys.argv[1]


def read(count):
    data = b""
    while len(data) < count:
        piece = os.read(FD, count - len(data))
        if not piece:
            os._exit(0)
        data += piece
    return data


def receive():
    length = int.from_bytes(read(4), "little")
    return read(length)[1:]


def send(kind, body, then_next):
    data = (len(body) + 5).to_bytes(4, "little") + bytes([kind]) + b"\0\0\0\0" + body
    data += b"\x01\0\0\0\x16" if then_next else b""
    while data:
        data = data[os.write(FD, data) :]


telemetry = os.memfd_create("telemetry")
shown = 0


def show_log():
    global shown
    while True:
        head = os.pread(telemetry, 16, shown)
        if len(head) < 16:
            return
        length = int.from_bytes(head[4:8], "big")
        message = os.pread(telemetry, length, shown + 16).decode()
        shown += 16 + length
        message = message[:-1] if message.endswith("\n") else message
        os.write(1, (message.replace("\n", "\0\n") + "\n").encode())


class Native(types.ModuleType):
    def __init__(self):
        super().__init__("runtime_client")
        self.started = False

    def initialize_client(self, user_agent):
        pass

    def next(self):
        if not self.started:
            self.started = True
            show_log()
            send(16, b"", True)
        payload = receive()
        end = 4 + int.from_bytes(payload[:4], "little")
        header = json.loads(payload[4:end])
        names = {
            "Lambda-Runtime-Aws-Request-Id": "requestId",
            "Lambda-Runtime-Trace-Id": "traceId",
            "Lambda-Runtime-Invoked-Function-Arn": "arn",
            "Lambda-Runtime-Deadline-Ms": "deadlineMs",
            "Lambda-Runtime-Client-Context": "clientContext",
            "Lambda-Runtime-Cognito-Identity": "identity",
        }
        headers = {name: header.get(ours) for name, ours in names.items()}
        return payload[end:], {**headers, "Content-Type": "application/json"}

    def post_invocation_result(self, invoke_id, data, content_type, invocation_id=None):
        show_log()
        large = len(data) > 6 * 1024 * 1024 + 100
        send(23 if large else 18, b"" if large else data, True)

    def post_error(self, invoke_id, data, xray, invocation_id=None):
        show_log()
        send(19, data.encode(), True)


sys.modules["runtime_client"] = Native()
init = json.loads(receive())
os.environ.update(init["environment"])
os.environ["_LAMBDA_TELEMETRY_LOG_FD"] = str(os.dup(telemetry))

from awslambdaric import bootstrap  # noqa: E402
from awslambdaric.lambda_runtime_client import LambdaRuntimeClient  # noqa: E402
from awslambdaric.lambda_runtime_marshaller import to_json  # noqa: E402


class Client(LambdaRuntimeClient):
    def post_init_error(self, document, error_type=None):
        show_log()
        send(17, to_json(document).encode(), False)


sys.path.remove(sys.argv[1])
sys.path.insert(0, init["taskRoot"])
sys.path.append(sys.argv[1])
bootstrap.run(init["handler"], Client("unused"))
