"""The runtime's end of the frames on fd 3 (src/runtime/protocol.ts): blocking reads, whole writes."""

import _thread
import json
import os
import time

CONTROL_FD = 3
INIT, INVOKE = 1, 2
READY, INIT_ERROR, RESPONSE, ERROR, NEXT, TOO_LARGE = 16, 17, 18, 19, 22, 23
PAYLOAD_BYTES_MAX = 6 * 1024 * 1024 + 100  # src/runtime/protocol.ts
READ_BYTES = 64 * 1024
# A process cannot take up more than a few MB in this time, so the peak is not read anew after shorter invocations.
PEAK_UNCHANGED_S = 0.002
PEAK_READ_AT_LEAST_S = 0.1

# Python passes descriptors on where it is told to (close_fds=False): the function's children shall not have this one.
os.set_inheritable(CONTROL_FD, False)


class Reader:
    """Gathers what arrives until a frame is whole; the engine's end of file is our end."""

    def __init__(self):
        self.pending = bytearray()
        self.read_holding_lock = None

    def frame(self, wanted):
        self.fill(5)
        length = int.from_bytes(self.pending[:4], "little")
        kind = self.pending[4]
        self.fill(4 + length)
        payload = bytes(self.pending[5 : 4 + length])
        del self.pending[: 4 + length]
        if kind != wanted:
            raise RuntimeError(f"the engine sent frame {kind} where {wanted} was due")
        return payload

    def fill(self, count):
        while len(self.pending) < count:
            data = self.read(max(READ_BYTES, count - len(self.pending)))
            if not data:
                os._exit(0)
            self.pending += data

    def read(self, count):
        """os.read lets other threads run. Where the function has left some, we keep the interpreter's lock while we wait:
        between invocations they stand still, as everything in an environment that AWS has frozen."""
        if _thread._count() == 0:
            return os.read(CONTROL_FD, count)
        if self.read_holding_lock is None:
            self.read_holding_lock = make_read_holding_lock()
        return self.read_holding_lock(count)


def make_read_holding_lock():
    try:
        import ctypes
    except ImportError:  # an interpreter built without it: then the threads go on
        return lambda count: os.read(CONTROL_FD, count)
    import errno

    libc = ctypes.PyDLL(None, use_errno=True)
    libc.read.restype = ctypes.c_ssize_t
    libc.read.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]

    def read(count):
        buffer = ctypes.create_string_buffer(count)
        while True:
            got = libc.read(CONTROL_FD, buffer, count)
            if got >= 0:
                return buffer.raw[:got]
            # A signal: its handler runs now that we are back in the interpreter; then we wait on.
            if ctypes.get_errno() != errno.EINTR:
                raise OSError(ctypes.get_errno(), "the engine's socket cannot be read")

    return read


class Peak:
    """Peak resident memory of this process, KiB: the kernel's VmHWM. getrusage would count the parent before exec, too."""

    def __init__(self):
        self.kib = 0
        self.read_at = -PEAK_READ_AT_LEAST_S
        self.began_at = -PEAK_UNCHANGED_S
        self.fd = None

    def now(self):
        at = time.monotonic()
        if at - self.began_at < PEAK_UNCHANGED_S and at - self.read_at < PEAK_READ_AT_LEAST_S:
            return self.kib
        try:
            if self.fd is None:
                self.fd = os.open("/proc/self/status", os.O_RDONLY)
            status = os.pread(self.fd, 4096, 0)
            begin = status.index(b"VmHWM:") + 6
            self.kib = int(status[begin : status.index(b"kB", begin)])
        except (OSError, ValueError):
            import resource

            self.kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        self.read_at = at
        return self.kib


reader = Reader()
peak = Peak()


def receive_init():
    return json.loads(reader.frame(INIT))


def receive_invocation():
    """Blocks until there is an invocation: its header, and the event's bytes."""
    payload = reader.frame(INVOKE)
    peak.began_at = time.monotonic()
    end = 4 + int.from_bytes(payload[:4], "little")
    return json.loads(payload[4:end]), payload[end:]


def send_ready():
    write(frame(READY, b"") + NEXT_FRAME)


def send_init_error(text):
    write(frame(INIT_ERROR, text.encode()))


def send_response(result):
    answer(RESPONSE, result if isinstance(result, bytes) else result.encode("utf-8"))


def send_error(text):
    answer(ERROR, text.encode("utf-8"))


def answer(kind, body):
    """Writes an answer, or, when it is longer than Lambda takes, only that it is; and asks for more."""
    if len(body) > PAYLOAD_BYTES_MAX:
        kind, body = TOO_LARGE, b""
    write(frame(kind, body) + NEXT_FRAME)


def frame(kind, body):
    head = (len(body) + 5).to_bytes(4, "little") + bytes([kind]) + peak.now().to_bytes(4, "little")
    return head + body


NEXT_FRAME = b"\x01\x00\x00\x00" + bytes([NEXT])


def write(data):
    view = memoryview(data)
    while view:
        view = view[os.write(CONTROL_FD, view) :]
