// System calls that the oldest libc we build with does not know, by their numbers, and small helpers. The numbers from 424
// on are the same on every architecture (include/uapi/asm-generic/unistd.h).
#define _GNU_SOURCE
#include "lambox.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define NUMBER_OPEN_TREE 428
#define NUMBER_MOVE_MOUNT 429
#define NUMBER_CLOSE_RANGE 436
#define NUMBER_MOUNT_SETATTR 442

#define MOVE_MOUNT_FROM_EMPTY 4
#define RECURSIVE 0x8000 // AT_RECURSIVE

struct mount_attributes {
  uint64_t set, clear, propagation, user_namespace;
};

int sys_open_tree(int at, const char *path, unsigned flags) { return (int)syscall(NUMBER_OPEN_TREE, at, path, flags); }

// Puts the detached mount of a descriptor at a path.
int sys_move_mount(int from, const char *to) {
  return (int)syscall(NUMBER_MOVE_MOUNT, from, "", AT_FDCWD, to, MOVE_MOUNT_FROM_EMPTY);
}

int sys_mount_attributes(int mount, uint64_t set, bool recursive) {
  struct mount_attributes attributes = {.set = set};
  unsigned flags = AT_EMPTY_PATH | (recursive ? RECURSIVE : 0);
  return (int)syscall(NUMBER_MOUNT_SETATTR, mount, "", flags, &attributes, sizeof attributes);
}

int sys_close_between(unsigned first, unsigned last) { return (int)syscall(NUMBER_CLOSE_RANGE, first, last, 0); }

int sys_close_from(unsigned first) { return sys_close_between(first, ~0U); }

// One write of a short text to an existing file, as /proc and control groups want it.
int write_file(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0) return -1;
  ssize_t written = write(fd, text, strlen(text));
  int error = errno;
  close(fd);
  if (written == (ssize_t)strlen(text)) return 0;
  errno = written < 0 ? error : EIO;
  return -1;
}

// The number in a small file, or behind `key ` in it; -1 where there is none.
int64_t read_number(const char *path, const char *key) {
  char text[1024];
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return -1;
  ssize_t length = read(fd, text, sizeof text - 1);
  close(fd);
  if (length <= 0) return -1;
  text[length] = 0;
  const char *from = text;
  if (key != NULL) {
    size_t size = strlen(key);
    for (from = strstr(text, key); from != NULL && from[size] != ' '; from = strstr(from + 1, key)) {
    }
    if (from == NULL) return -1;
    from += size + 1;
  }
  return strtoll(from, NULL, 10);
}

// In a user namespace of our own: our user outside is `inside` in it, and no other user exists.
int map_own_user(uid_t inside_uid, gid_t inside_gid, uid_t uid, gid_t gid) {
  char line[64];
  if (write_file("/proc/self/setgroups", "deny") != 0 && errno != ENOENT) return -1;
  snprintf(line, sizeof line, "%u %u 1", inside_uid, uid);
  if (write_file("/proc/self/uid_map", line) != 0) return -1;
  snprintf(line, sizeof line, "%u %u 1", inside_gid, gid);
  return write_file("/proc/self/gid_map", line);
}

uint64_t milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}
