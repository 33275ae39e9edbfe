// The tier for machines that forbid namespaces: the function's process is confined to the paths and ports that it was
// given, may not signal or trace what is outside, nor reach abstract sockets of others. Which of that the kernel can do
// depends on its version (1: files, 4: TCP ports, 6: signals and abstract sockets). The constants are those of
// include/uapi/linux/landlock.h, spelled here since older headers lack half of them.
#define _GNU_SOURCE
#include "lambox.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define NUMBER_CREATE_RULESET 444
#define NUMBER_ADD_RULE 445
#define NUMBER_RESTRICT_SELF 446
#define VERSION_FLAG 1
#define RULE_PATH 1
#define RULE_PORT 2

#define FILE_EXECUTE (1ULL << 0)
#define FILE_WRITE (1ULL << 1)
#define FILE_READ (1ULL << 2)
#define FILE_READ_DIRECTORY (1ULL << 3)
#define FILE_REFER (1ULL << 13)     // version 2
#define FILE_TRUNCATE (1ULL << 14)  // version 3
#define FILE_IOCTL (1ULL << 15)     // version 5
#define FILE_FIRST 13               // rights of version 1
#define PORT_BIND 1ULL
#define PORT_CONNECT 2ULL
#define SCOPES 3ULL                 // abstract sockets and signals

struct ruleset {
  uint64_t files, ports, scopes;
};
struct path_rule {
  uint64_t rights;
  int32_t folder;
} __attribute__((packed));
struct port_rule {
  uint64_t rights, port;
};

// What the kernel offers; 0: no Landlock.
int landlock_version(void) {
  long version = syscall(NUMBER_CREATE_RULESET, NULL, 0, VERSION_FLAG);
  return version < 0 ? 0 : (int)version;
}

static uint64_t all_rights(int version) {
  uint64_t all = (1ULL << FILE_FIRST) - 1;
  if (version >= 2) all |= FILE_REFER;
  if (version >= 3) all |= FILE_TRUNCATE;
  if (version >= 5) all |= FILE_IOCTL;
  return all;
}

// A path that does not exist opens nothing.
static int allow_path(int ruleset, const char *path, uint64_t rights) {
  struct stat status;
  int fd = open(path, O_PATH | O_CLOEXEC);
  if (fd < 0) return errno == ENOENT ? 0 : -1;
  if (fstat(fd, &status) != 0) {
    close(fd);
    return -1;
  }
  if (!S_ISDIR(status.st_mode)) rights &= FILE_EXECUTE | FILE_WRITE | FILE_READ | FILE_TRUNCATE | FILE_IOCTL;
  struct path_rule rule = {rights, fd};
  int result = (int)syscall(NUMBER_ADD_RULE, ruleset, RULE_PATH, &rule, 0);
  int error = errno;
  close(fd);
  errno = error;
  return result;
}

static int allow_all(int ruleset, const struct run *run, uint64_t all, bool ports) {
  const uint64_t reading = FILE_EXECUTE | FILE_READ | FILE_READ_DIRECTORY;
  for (int i = 0; i < run->reads; i++) {
    if (allow_path(ruleset, run->read[i], reading) != 0) return -1;
  }
  for (int i = 0; i < run->writes; i++) {
    if (allow_path(ruleset, run->write[i], all) != 0) return -1;
  }
  if (allow_path(ruleset, "/dev/null", all & (FILE_READ | FILE_WRITE | FILE_TRUNCATE)) != 0) return -1;
  for (int i = 0; ports && i < run->connects; i++) {
    struct port_rule rule = {PORT_CONNECT, run->connect[i]};
    if (syscall(NUMBER_ADD_RULE, ruleset, RULE_PORT, &rule, 0) != 0) return -1;
  }
  return 0;
}

// Confines this thread, which must have no_new_privs, and all that it starts.
int landlock_install(const struct run *run) {
  int version = landlock_version();
  if (version < 1) return errno = ENOSYS, -1;
  bool ports = version >= 4 && !run->host_network;
  uint64_t all = all_rights(version);
  struct ruleset rules = {.files = all, .ports = ports ? PORT_BIND | PORT_CONNECT : 0, .scopes = version >= 6 ? SCOPES : 0};
  size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  int ruleset = (int)syscall(NUMBER_CREATE_RULESET, &rules, size, 0);
  if (ruleset < 0) return -1;
  int result = allow_all(ruleset, run, all, ports);
  if (result == 0) result = (int)syscall(NUMBER_RESTRICT_SELF, ruleset, 0);
  int error = errno;
  close(ruleset);
  errno = error;
  return result;
}
