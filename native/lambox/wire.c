// What lambox says: lines of JSON to the server, with descriptors beside them, and notes between its own processes.
// Nothing here allocates; a text is cut where its buffer ends and escaped so that the line stays JSON.
#define _GNU_SOURCE
#include "lambox.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define SERVER 3
#define LINE_BYTES_MAX 1024

static bool wait_writable(int fd) {
  struct pollfd pollfd = {.fd = fd, .events = POLLOUT};
  while (poll(&pollfd, 1, -1) < 0) {
    if (errno != EINTR) return false;
  }
  return (pollfd.revents & (POLLERR | POLLHUP | POLLNVAL)) == 0;
}

// All of it, however long the reader takes; false when there is no reader any more.
bool write_all(int fd, const void *bytes, size_t length) {
  const char *from = bytes;
  while (length > 0) {
    ssize_t written = write(fd, from, length);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN && wait_writable(fd)) continue;
    if (written <= 0) return false;
    from += written;
    length -= (size_t)written;
  }
  return true;
}

// One message with at most MOUNTS_MAX descriptors. On a stream the descriptors go with the first byte. A full socket that
// does not block by itself is waited for by the patient only.
bool send_message(int socket, const void *bytes, size_t length, const int *fds, int count, bool patient) {
  union {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int) * MOUNTS_MAX)];
  } control;
  struct iovec part = {(void *)bytes, length};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
  if (count > MOUNTS_MAX) return errno = EMSGSIZE, false;
  if (count > 0) {
    memset(&control, 0, sizeof control);
    message.msg_control = control.bytes;
    message.msg_controllen = CMSG_SPACE(sizeof(int) * (size_t)count);
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int) * (size_t)count);
    memcpy(CMSG_DATA(header), fds, sizeof(int) * (size_t)count);
  }
  for (;;) {
    ssize_t sent = sendmsg(socket, &message, MSG_NOSIGNAL);
    if (sent >= 0) return (size_t)sent == length || write_all(socket, (const char *)bytes + sent, length - (size_t)sent);
    if (errno == EINTR) continue;
    if (errno != EAGAIN || !patient || !wait_writable(socket)) return false;
  }
}

// What arrived, its descriptors (close-on-exec, `*count` of them, at most MOUNTS_MAX) and, where asked for and known, who
// sent it. A message that was longer than `length`, or had more descriptors, is refused with EMSGSIZE.
ssize_t receive_message(int socket, void *bytes, size_t length, int *fds, int *count, pid_t *sender) {
  union {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int) * MOUNTS_MAX) + CMSG_SPACE(sizeof(struct ucred))];
  } control;
  struct iovec part = {bytes, length};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control};
  ssize_t got;
  *count = 0;
  do got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
  while (got < 0 && errno == EINTR);
  if (got < 0) return got;
  for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header != NULL; header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level != SOL_SOCKET) continue;
    if (header->cmsg_type == SCM_RIGHTS) {
      size_t passed = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
      for (size_t i = 0; i < passed && *count < MOUNTS_MAX; i++)
        memcpy(&fds[(*count)++], CMSG_DATA(header) + i * sizeof(int), sizeof(int));
    }
    struct ucred who;
    if (header->cmsg_type == SCM_CREDENTIALS && sender != NULL) {
      memcpy(&who, CMSG_DATA(header), sizeof who);
      *sender = who.pid;
    }
  }
  if ((message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) == 0) return got;
  while (*count > 0) close(fds[--*count]);
  errno = EMSGSIZE;
  return -1;
}

bool send_note(int socket, const struct note *note, int fd) {
  return send_message(socket, note, sizeof *note, &fd, fd < 0 ? 0 : 1, true);
}

bool note_failed(int socket, const char *step, int error) {
  struct note note = {.kind = NOTE_FAILED, .error = error};
  snprintf(note.text, sizeof note.text, "%s", step);
  return send_note(socket, &note, -1);
}

// One line to the server. A line that does not fit is our bug: nothing is sent rather than half of it.
bool report(const char *format, ...) {
  char line[LINE_BYTES_MAX];
  va_list values;
  va_start(values, format);
  int length = vsnprintf(line, sizeof line - 1, format, values);
  va_end(values);
  if (length < 0 || length >= (int)sizeof line - 1) return errno = EMSGSIZE, false;
  line[length++] = '\n';
  return write_all(SERVER, line, (size_t)length);
}

bool report_handle(const char *type, const char *event, uint32_t id, int fd) {
  char line[LINE_BYTES_MAX];
  int length = snprintf(line, sizeof line, "{\"cmd\":\"NODE_HANDLE\",\"type\":\"%s\",\"msg\":{\"event\":\"%s\",\"id\":%u}}\n",
                        type, event, id);
  if (length < 0 || length >= (int)sizeof line) return errno = EMSGSIZE, false;
  return send_message(SERVER, line, (size_t)length, &fd, 1, true);
}

static void escape(const char *text, char *into, size_t size) {
  size_t at = 0;
  for (; *text != 0 && at + 1 < size; text++) {
    unsigned char byte = (unsigned char)*text;
    into[at++] = byte < 0x20 || byte > 0x7e || byte == '"' || byte == '\\' ? '?' : *text;
  }
  into[at] = 0;
}

bool report_failed(uint32_t id, const char *step, int error) {
  char text[160];
  escape(step, text, sizeof text);
  return report("{\"event\":\"failed\",\"id\":%u,\"message\":\"%s: %s\"}", id, text, strerror(error));
}

// To the server's own stderr, for the moments in which there is nobody else to tell.
void complain(const char *step, int error) { dprintf(2, "lambox: %s: %s\n", step, strerror(error)); }
