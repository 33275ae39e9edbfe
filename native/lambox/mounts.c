// What a sandbox sees of the file system. The template is a small tmpfs with read-only binds, made once; each sandbox gets
// a copy of its mount namespace, an own /proc and /tmp, and mounts of code and layers that the daemon opens for it, before
// or after its process has started. All that is bound is read-only, without set-user-id and devices.
#define _GNU_SOURCE
#include "lambox.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define OPEN_TREE_COPY (1 | O_CLOEXEC) // OPEN_TREE_CLONE
#define AT_ALL 0x8000                  // AT_RECURSIVE
#define ATTRIBUTE_RDONLY 1
#define ATTRIBUTE_NOSUID 2
#define ATTRIBUTE_NODEV 4
#define NUMBER_FSOPEN 430
#define NUMBER_FSCONFIG 431
#define NUMBER_FSMOUNT 432
#define FSCONFIG_STRING 1
#define FSCONFIG_CREATE 6
#define TEMPLATE_SOURCES_MAX 40
#define TMP_FILES_MAX 65536
#define TEMPLATE_AT "/tmp" // exists everywhere, and what is below it was opened before

// A detached, read-only copy of the tree at a path; -1 with errno.
static int open_tree_copy(const char *path, uint64_t attributes) {
  int fd = sys_open_tree(AT_FDCWD, path, OPEN_TREE_COPY | AT_ALL);
  if (fd < 0) return -1;
  if (sys_mount_attributes(fd, attributes, true) == 0) return fd;
  int error = errno;
  close(fd);
  errno = error;
  return -1;
}

// `lowerdir` of overlayfs: colons and backslashes in a path are escaped.
static bool append_layer(char *into, size_t size, size_t *at, const char *path) {
  if (*at > 0) into[(*at)++] = ':';
  for (; *path != 0; path++) {
    if (*at + 3 >= size) return false;
    if (*path == ':' || *path == '\\') into[(*at)++] = '\\';
    into[(*at)++] = *path;
  }
  into[*at] = 0;
  return true;
}

static int open_overlay(const char *const *sources, int count) {
  static char lower[LAYERS_MAX * PATH_BYTES_MAX * 2];
  size_t at = 0;
  for (int i = 0; i < count; i++) {
    if (!append_layer(lower, sizeof lower, &at, sources[i])) return errno = ENAMETOOLONG, -1;
  }
  int context = (int)syscall(NUMBER_FSOPEN, "overlay", 1);
  if (context < 0) return -1;
  int mount = -1;
  if (syscall(NUMBER_FSCONFIG, context, FSCONFIG_STRING, "lowerdir", lower, 0) == 0 &&
      syscall(NUMBER_FSCONFIG, context, FSCONFIG_CREATE, NULL, NULL, 0) == 0)
    mount = (int)syscall(NUMBER_FSMOUNT, context, 1, ATTRIBUTE_RDONLY | ATTRIBUTE_NOSUID | ATTRIBUTE_NODEV);
  int error = errno;
  close(context);
  errno = error;
  return mount;
}

// One tree, or several over each other, the first on top. -1 with errno and the step.
int mount_open(const char *const *sources, int count, const char **step) {
  for (int i = 0; i < count; i++) {
    *step = "a source path";
    if (!path_is_plain(sources[i])) return errno = EINVAL, -1;
  }
  *step = count == 1 ? "open the tree to mount" : "lay layers over each other";
  if (count == 1) return open_tree_copy(sources[0], ATTRIBUTE_RDONLY | ATTRIBUTE_NOSUID | ATTRIBUTE_NODEV);
  return open_overlay(sources, count);
}

// Opens what the fields (target source+)* name, in order. On failure nothing stays open.
int mounts_open(const struct frame *frame, int *fds, int *count, const char **step) {
  const char *sources[LAYERS_MAX];
  int pending = 0;
  bool wanted = false;
  struct field field;
  *count = 0;
  *step = "the list of mounts";
  errno = EINVAL;
  size_t at = 0;
  for (bool more = true; more;) {
    more = frame_next(frame, &at, &field);
    if (more && field.tag == TAG_SOURCE) {
      if (!wanted || pending >= LAYERS_MAX) goto failed;
      sources[pending++] = field.text;
      continue;
    }
    if (more && field.tag != TAG_TARGET) continue;
    if (wanted) {
      if (pending == 0 || *count >= MOUNTS_MAX) goto failed;
      int fd = mount_open(sources, pending, step);
      if (fd < 0) goto failed;
      fds[(*count)++] = fd;
    }
    if (more && !path_is_plain(field.text)) goto failed;
    wanted = more;
    pending = 0;
  }
  return 0;
failed:
  for (int error = errno; *count > 0; errno = error) close(fds[--*count]);
  return -1;
}

// Puts what mounts_open has opened at its targets, in the namespace of the caller.
int mounts_move(const struct frame *frame, const int *fds, int count, const char **step) {
  struct field field;
  int next = 0;
  for (size_t at = 0; frame_next(frame, &at, &field);) {
    if (field.tag != TAG_TARGET) continue;
    *step = "mount at its target";
    if (next >= count || !path_is_plain(field.text)) return errno = EINVAL, -1;
    if (sys_move_mount(fds[next++], field.text) != 0) return -1;
  }
  return 0;
}

// An own /proc, an own /tmp that only the function's user may enter, and no writing to the root.
int mounts_private(const struct create *create, const char **step) {
  char options[128];
  unsigned owner = create->uid != 0 ? create->uid : getuid();
  unsigned group = create->uid != 0 ? create->uid : getgid();
  *step = "mount /proc";
  if (mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) != 0) return -1;
  snprintf(options, sizeof options, "size=%llu,mode=700,nr_inodes=%d,uid=%u,gid=%u",
           (unsigned long long)create->tmp_bytes, TMP_FILES_MAX, owner, group);
  *step = "mount /tmp";
  if (mount("tmp", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, options) != 0) return -1;
  *step = "make the root read-only";
  return mount(NULL, "/", NULL, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, NULL);
}

// ---- the template ----

static int make_directories(const char *path, bool whole) {
  char copy[PATH_BYTES_MAX];
  snprintf(copy, sizeof copy, "%s", path + 1);
  for (char *at = copy; *at != 0; at++) {
    if (*at != '/') continue;
    *at = 0;
    if (mkdir(copy, 0755) != 0 && errno != EEXIST) return -1;
    *at = '/';
  }
  return !whole || mkdir(copy, 0755) == 0 || errno == EEXIST ? 0 : -1;
}

static int make_file(const char *path, const char *text) {
  if (make_directories(path, false) != 0) return -1;
  int fd = open(path + 1, O_CREAT | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (fd < 0) return -1;
  bool right = write_all(fd, text, strlen(text));
  int error = errno;
  close(fd);
  errno = error;
  return right ? 0 : -1;
}

static int make_link(const char *path, const char *target) {
  if (make_directories(path, false) != 0) return -1;
  return symlink(target, path + 1);
}

// Opens every source while all of the host is in sight; the order is that of the fields.
static int open_sources(const struct frame *frame, int *fds, int *count) {
  char device[PATH_BYTES_MAX];
  struct field field;
  for (size_t at = 0; frame_next(frame, &at, &field);) {
    if (field.tag != TAG_SOURCE && field.tag != TAG_DEVICE) continue;
    bool is_device = field.tag == TAG_DEVICE;
    snprintf(device, sizeof device, "/dev/%s", field.text);
    const char *path = is_device ? device : field.text;
    uint64_t attributes = ATTRIBUTE_NOSUID | (is_device ? 0 : ATTRIBUTE_NODEV);
    // /proc is only what allows a sandbox to mount its own; a read-only one would bind that, too.
    if (!is_device && strcmp(path, "/proc") != 0) attributes |= ATTRIBUTE_RDONLY;
    if (!path_is_plain(path) || *count >= TEMPLATE_SOURCES_MAX) return errno = EINVAL, -1;
    int fd = open_tree_copy(path, attributes);
    if (fd < 0) {
      complain(path, errno);
      return -1;
    }
    fds[(*count)++] = fd;
  }
  return 0;
}

static int build_field(const struct field *field, const char **named, const int *fds, int *next) {
  char device[PATH_BYTES_MAX];
  if (field->tag != TAG_TEXT && field->tag != TAG_DEVICE && !path_is_plain(field->text)) return errno = EINVAL, -1;
  switch (field->tag) {
  case TAG_DIRECTORY: return make_directories(field->text, true);
  case TAG_FILE: named[0] = field->text; return 0;
  case TAG_LINK: named[1] = field->text; return 0;
  case TAG_TARGET: named[2] = field->text; return 0;
  case TAG_TEXT: {
    const char *file = named[0], *link = named[1];
    named[0] = named[1] = NULL;
    if (file != NULL) return make_file(file, field->text);
    return link != NULL ? make_link(link, field->text) : (errno = EINVAL, -1);
  }
  case TAG_DEVICE:
    snprintf(device, sizeof device, "/dev/%s", field->text);
    if (!path_is_plain(device) || make_file(device, "") != 0) return -1;
    return sys_move_mount(fds[(*next)++], device + 1);
  case TAG_SOURCE: {
    const char *target = named[2];
    named[2] = NULL;
    if (target == NULL) return errno = EINVAL, -1;
    return sys_move_mount(fds[(*next)++], target + 1);
  }
  default: return errno = EINVAL, -1;
  }
}

// Makes this mount namespace one that holds the template and nothing else.
int template_build(const struct frame *frame) {
  int fds[TEMPLATE_SOURCES_MAX], count = 0, next = 0;
  const char *named[3] = {NULL, NULL, NULL};
  struct field field;
  if (open_sources(frame, fds, &count) != 0) return -1;
  if (mount("root", TEMPLATE_AT, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,mode=755,nr_inodes=1024") != 0) return -1;
  if (chdir(TEMPLATE_AT) != 0) return -1;
  for (size_t at = 0; frame_next(frame, &at, &field);) {
    if (build_field(&field, named, fds, &next) == 0) continue;
    complain(field.text != NULL ? field.text : "the template", errno);
    return -1;
  }
  for (int i = 0; i < count; i++) close(fds[i]);
  if (syscall(SYS_pivot_root, ".", ".") != 0) return -1;
  // The old root lies over the new one now, and goes with all that is mounted in it.
  if (umount2(".", MNT_DETACH) != 0) return -1;
  return chdir("/");
}
