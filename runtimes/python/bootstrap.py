"""Runs one function inside its execution environment, on Python 3.10 and later.

Loads the handler, then takes one invocation after another from the engine. Written afresh; its behaviour is that of AWS's
runtime interface client for Python as observed from outside: how a handler's name is resolved, what the error documents
and the log say, what becomes of a result. Between invocations it waits in a blocking read: that is the freeze.
"""

import importlib
import os
import sys
import traceback

OWN_FOLDER = os.path.dirname(os.path.abspath(__file__))
# Not there already if the function's variables say PYTHONSAFEPATH.
if OWN_FOLDER not in sys.path:
    sys.path.append(OWN_FOLDER)

from selfless_runtime import channel, encoding, log as logs  # noqa: E402
from selfless_runtime.context import LambdaContext, LambdaContextError  # noqa: E402

EXIT_INIT_FAILED = 1
PREVIEWS = {"AWS_Lambda_python3.15"}


class Fault(Exception):
    """What the runtime itself finds wrong: a type of AWS's, a message, and the lines that take a stack trace's place."""

    def __init__(self, error_type, message, trace=None):
        super().__init__(message)
        self.error_type = error_type
        self.message = message
        self.trace = trace


def main():
    init = channel.receive_init()
    os.environ.update(init["environment"])
    extend_path(init["taskRoot"])
    log = logs.set_up()
    handler = load_or_exit(init["handler"], log)
    channel.send_ready()
    while True:
        header, event = channel.receive_invocation()
        log.request_id = header["requestId"]
        set_trace_id(header.get("traceId"))
        invoke(handler, header, event, log)


def extend_path(task_root):
    """The function's folder first, then its layers', as in AWS's runtimes; the SDK and our own folder last of all."""
    sys.path.remove(OWN_FOLDER)
    layers = os.environ.pop("SELFLESS_PYTHON_LAYERS", "")
    pack = os.environ.pop("SELFLESS_PYTHON_PACK", "")
    sys.path[:0] = [task_root, *filter(None, layers.split(":"))]
    sys.path += [*filter(None, [pack]), OWN_FOLDER]


def load_or_exit(name, log):
    """The handler; a function that cannot be loaded is told to the engine, and the process ends."""
    try:
        if os.environ.get("AWS_EXECUTION_ENV") in PREVIEWS:
            log.warn_of_preview()
        return load_handler(name)
    except Fault as fault:
        document = error_document(fault.message, fault.error_type, fault.trace)
    except Exception:
        document = document_of_raised(None)
    log.warn_of_unhandled()
    log.error(document)
    channel.send_init_error(encoding.encode(document))
    sys.exit(EXIT_INIT_FAILED)


def load_handler(name):
    """`folder/module.function` or `package.module.function`."""
    module_name, dot, function_name = name.rpartition(".")
    if dot == "":
        # The words are those of the failed unpacking in AWS's client.
        reason = "not enough values to unpack (expected 2, got 1)"
        raise Fault("Runtime.MalformedHandlerName", f"Bad handler '{name}': {reason}")
    try:
        if module_name.split(".")[0] in sys.builtin_module_names:
            message = f"Cannot use built-in module {module_name} as a handler module"
            raise Fault("Runtime.BuiltInModuleConflict", message)
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}")
    except SyntaxError as error:
        where = f'  File "{error.filename}" Line {error.lineno}\n    {error.text}'
        raise Fault("Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error}", [where])
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault("Runtime.HandlerNotFound", f"Handler '{function_name}' missing on module '{module_name}'")


def invoke(handler, header, event, log):
    """One invocation to its answer. What is no Exception (SystemExit, KeyboardInterrupt) ends the process, as on AWS.

    The handler is called here and nowhere deeper: a call that fails outright shows one frame of the runtime.
    """
    request_id = header["requestId"]
    try:
        context = context_of(header)
        value = decoded(event)
        result = handler(value, context)
        body = result if isinstance(result, bytes) else encoded(result)
    except Fault as fault:
        document = error_document(fault.message, fault.error_type, fault.trace, request_id)
    except Exception:
        document = document_of_raised(request_id)
    else:
        channel.send_response(body)
        return
    log.error(document)
    channel.send_error(encoding.encode(document))


def context_of(header):
    try:
        return LambdaContext(header)
    except LambdaContextError as error:
        raise Fault("Runtime.LambdaContextUnmarshalError", str(error))


def decoded(event):
    try:
        return encoding.decode(event)
    except Exception as error:
        raise Fault("Runtime.UnmarshalError", f"Unable to unmarshal input: {error}")


def encoded(result):
    try:
        return encoding.encode(result)
    except Exception as error:
        raise Fault("Runtime.MarshalError", f"Unable to marshal response: {error}")


def error_document(message, error_type, trace, request_id=None):
    return {
        "errorMessage": message or "",
        "errorType": error_type or "",
        "requestId": request_id or "",
        "stackTrace": trace or [],
    }


def document_of_raised(request_id):
    """The exception that is being handled, without this file's own frames above the function's."""
    error_type, error, tb = sys.exc_info()
    frames = [(frame.filename, frame.lineno, frame.name, frame.line) for frame in traceback.extract_tb(tb)]
    for index, frame in enumerate(frames):
        if "/bootstrap.py" not in frame[0]:
            frames = frames[index:]
            break
    return error_document(str(error), error_type.__name__, traceback.format_list(frames), request_id)


def set_trace_id(trace_id):
    """Where the X-Ray SDK looks for it."""
    if trace_id is not None:
        os.environ["_X_AMZN_TRACE_ID"] = trace_id
    else:
        os.environ.pop("_X_AMZN_TRACE_ID", None)


if __name__ == "__main__":
    main()
