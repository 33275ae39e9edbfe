"""print and logging as AWS's runtime sets them up, and what the runtime itself says.

Everything goes to the one pipe that stdout and stderr are, so that order is kept. A line break inside one message of the
logging module is written as NUL and line break, by which the engine knows that the event goes on; what is printed is
an event a line.
"""

import json
import logging
import os
import sys
import time
import traceback

from selfless_runtime import encoding

TIME = "%Y-%m-%dT%H:%M:%S"
TEXT = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s"
NO_BREAK_SPACE = "\u00a0"
# Members of a record that the logging module or the runtime itself has put there; all others are the function's own.
KNOWN = (set(logging.LogRecord("", 0, "", 0, "", (), None).__dict__) | {"aws_request_id", "tenant_id"}) - {"taskName"}
UNHANDLED = (
    "LAMBDA_WARNING: Unhandled exception. The most likely cause is an issue in the function code. However, in rare cases, "
    "a Lambda runtime update can cause unexpected function behavior. For functions using managed runtimes, runtime updates "
    "can be triggered by a function change, or can be applied automatically. To determine if the runtime has been updated, "
    "check the runtime version in the INIT_START log entry. If this error correlates with a change in the runtime version, "
    "you may be able to mitigate this error by temporarily rolling back to the previous runtime version. For more "
    "information, see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html\r"
)
PREVIEW = (
    "LAMBDA_WARNING: This is a preview runtime version and should not be used for production workloads. For further "
    "information and to provide feedback, see https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html\r"
)


class Unbuffered:
    """A stream whose every write has left the process when it returns."""

    def __init__(self, stream):
        self.stream = stream

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def write(self, text):
        self.stream.write(text)
        self.stream.flush()

    def writelines(self, lines):
        self.stream.writelines(lines)
        self.stream.flush()


class Log:
    """Where the runtime's own lines and those of the logging module go."""

    def __init__(self):
        self.request_id = None
        self.json = os.environ.get("AWS_LAMBDA_LOG_FORMAT", "").upper() == "JSON"

    def log(self, message):
        """One event, however many lines."""
        text = message[:-1] if message.endswith("\n") else message
        data = (text.replace("\n", "\0\n") + "\n").encode("utf-8", "backslashreplace")
        # Past the interpreter's own buffers: what the function has printed is out already.
        while data:
            data = data[os.write(1, data) :]

    def error(self, document):
        if self.json:
            stamp = time.strftime(TIME + "Z", time.gmtime())
            self.log(encoding.encode({"timestamp": stamp, "level": "ERROR", **document}))
            return
        head = "[ERROR]"
        if document["errorType"]:
            head += f" {document['errorType']}" + (":" if document["errorMessage"] else "")
        if document["errorMessage"]:
            head += f" {document['errorMessage']}"
        lines = [head, "Traceback (most recent call last):"]
        for entry in document["stackTrace"]:
            lines += [indented(line) for line in entry.splitlines()] if entry else [""]
        self.log("\n".join(lines))

    def warn_of_unhandled(self):
        logging.warning(UNHANDLED)

    def warn_of_preview(self):
        if not os.environ.get("LAMBDA_DISABLE_PREVIEW_WARN"):
            logging.warning(PREVIEW)


class Handler(logging.Handler):
    """The root logger's: context.log looks for its log_sink."""

    def __init__(self, log):
        super().__init__()
        self.log_sink = log

    def emit(self, record):
        self.log_sink.log(self.format(record))

    def filter(self, record):
        record.aws_request_id = self.log_sink.request_id or ""
        record.tenant_id = None
        return super().filter(record)


class JsonFormatter(logging.Formatter):
    """One object a record; empty members are left out, the function's `extra` ones are added."""

    def format(self, record):
        record.levelno = min(50, max(0, record.levelno)) // 10 * 10
        record.levelname = logging.getLevelName(record.levelno)
        raised = record.exc_info or None
        plain = isinstance(record.msg, dict) and not record.args
        members = {
            "timestamp": self.formatTime(record, TIME + "Z"),
            "level": record.levelname,
            "message": record.msg if plain else record.getMessage(),
            "logger": record.name,
            "stackTrace": raised and traceback.format_tb(raised[2]),
            "errorType": raised and raised[0] and raised[0].__name__,
            "errorMessage": raised and str(raised[1]),
            "requestId": record.aws_request_id,
            "location": raised and f"{record.pathname}:{record.funcName}:{record.lineno}",
        }
        extra = {name: value for name, value in record.__dict__.items() if name not in KNOWN}
        members.update({name: value for name, value in extra.items() if name not in members})
        shown = {name: value for name, value in members.items() if value is not None}
        return json.dumps(shown, ensure_ascii=False, default=str)


def set_up():
    """Replaces the streams and gives the root logger its handler; the log is what the runtime itself speaks through."""
    sys.stdout = Unbuffered(sys.stdout)
    sys.stderr = Unbuffered(sys.stderr)
    log = Log()
    handler = Handler(log)
    logging.Formatter.converter = time.gmtime
    handler.setFormatter(JsonFormatter() if log.json else logging.Formatter(TEXT, TIME))
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "").upper()
    level = "DEBUG" if level == "TRACE" else level
    root = logging.getLogger()
    if isinstance(logging.getLevelName(level), int):
        root.setLevel(level)
    root.addHandler(handler)
    return log


def indented(line):
    """CloudWatch Logs would show no leading spaces."""
    bare = line.lstrip(" ")
    return NO_BREAK_SPACE * (len(line) - len(bare)) + bare
