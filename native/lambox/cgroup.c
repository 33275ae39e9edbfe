// Control groups, where this process may make some below its own: memory, count of processes, share of CPU. Version 1
// with its controllers' own trees, or version 2 where systemd (or whoever) has delegated the group to us and says so by
// the attribute user.delegate: only there may the server's processes be moved into a leaf of their own, which version 2
// wants before a group has both processes and children. Without control groups limits are kept by rlimits and a watch.
#define _GNU_SOURCE
#include "lambox.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#define MOUNTED_AT "/sys/fs/cgroup"
#define OURS "selfless-"
#define PROCESSES_MOVED_MAX 4096

// The path of our own group for a controller ("" for version 2); false where there is none.
static bool own_group(const char *controller, char *into, size_t size) {
  char line[PATH_BYTES_MAX];
  bool found = false;
  FILE *file = fopen("/proc/self/cgroup", "re");
  if (file == NULL) return false;
  while (!found && fgets(line, sizeof line, file) != NULL) {
    char *names = strchr(line, ':');
    char *path = names == NULL ? NULL : strchr(names + 1, ':');
    if (path == NULL) continue;
    *path++ = 0;
    path[strcspn(path, "\n")] = 0;
    names++;
    bool matches = *controller == 0 ? *names == 0 : false;
    for (char *save = NULL, *name = strtok_r(names, ",", &save); name != NULL; name = strtok_r(NULL, ",", &save))
      matches = matches || strcmp(name, controller) == 0;
    // A path with ".." is outside of what a container shows of the tree.
    if (matches && path_is_plain(path)) found = snprintf(into, size, "%s", strcmp(path, "/") == 0 ? "" : path) < (int)size;
  }
  fclose(file);
  return found;
}

// What a daemon that was killed has left; groups with a process in them cannot be removed, so nothing alive is touched.
static void sweep(const char *folder, bool ours_too) {
  DIR *directory = opendir(folder);
  if (directory == NULL) return;
  for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
    char path[2 * PATH_BYTES_MAX];
    if (entry->d_type != DT_DIR || entry->d_name[0] == '.') continue;
    if (ours_too || strncmp(entry->d_name, OURS, strlen(OURS)) == 0) {
      long pid = strtol(entry->d_name + strlen(OURS), NULL, 10);
      if (!ours_too && (pid <= 0 || kill((pid_t)pid, 0) == 0 || errno != ESRCH)) continue;
      if (snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) >= (int)sizeof path) continue;
      if (!ours_too) sweep(path, true);
      rmdir(path);
    }
  }
  closedir(directory);
}

static bool make_base(const char *controller, char *into) {
  char group[PATH_BYTES_MAX / 2], folder[PATH_BYTES_MAX];
  if (!own_group(controller, group, sizeof group)) return false;
  snprintf(folder, sizeof folder, "%s/%s%s", MOUNTED_AT, controller, group);
  sweep(folder, false);
  if (snprintf(into, PATH_BYTES_MAX, "%.900s/%s%d", folder, OURS, getpid()) >= PATH_BYTES_MAX) return false;
  return mkdir(into, 0755) == 0 || errno == EEXIST;
}

// Version 2: our processes go into a leaf, then the controllers may be handed down.
static bool hand_down(const char *group) {
  char path[PATH_BYTES_MAX], pid[32];
  snprintf(path, sizeof path, "%.900s/%s", group, "server");
  if (mkdir(path, 0755) != 0 && errno != EEXIST) return false;
  snprintf(path, sizeof path, "%.900s/cgroup.procs", group);
  FILE *processes = fopen(path, "re");
  if (processes == NULL) return false;
  snprintf(path, sizeof path, "%.900s/server/cgroup.procs", group);
  // Read and moved one by one: the list is made anew by each read of the kernel's buffer.
  for (int i = 0; i < PROCESSES_MOVED_MAX && fgets(pid, sizeof pid, processes) != NULL; i++) write_file(path, pid);
  fclose(processes);
  snprintf(path, sizeof path, "%.900s/cgroup.subtree_control", group);
  return write_file(path, "+memory +pids +cpu") == 0;
}

static bool open_version_2(struct cgroups *groups) {
  char group[PATH_BYTES_MAX / 2], folder[PATH_BYTES_MAX], delegated[2], path[PATH_BYTES_MAX];
  if (!own_group("", group, sizeof group) || *group == 0) return false;
  snprintf(folder, sizeof folder, "%s%s", MOUNTED_AT, group);
  if (getxattr(folder, "user.delegate", delegated, sizeof delegated) != 1 || delegated[0] != '1') return false;
  sweep(folder, false);
  if (!hand_down(folder)) return false;
  snprintf(groups->memory, sizeof groups->memory, "%.900s/%s%d", folder, OURS, getpid());
  if (mkdir(groups->memory, 0755) != 0 && errno != EEXIST) return false;
  snprintf(path, sizeof path, "%.900s/cgroup.subtree_control", groups->memory);
  if (write_file(path, "+memory +pids +cpu") != 0) return false;
  memcpy(groups->pids, groups->memory, sizeof groups->pids);
  memcpy(groups->cpu, groups->memory, sizeof groups->cpu);
  groups->version = 2;
  return true;
}

// Which version there is for us. Called once, before any sandbox.
void cgroups_open(struct cgroups *groups) {
  *groups = (struct cgroups){0};
  if (open_version_2(groups)) return;
  *groups = (struct cgroups){0};
  if (make_base("memory", groups->memory) && make_base("pids", groups->pids) && make_base("cpu", groups->cpu)) {
    groups->version = 1;
    return;
  }
  cgroups_close(groups);
  *groups = (struct cgroups){0};
}

static const char *const *bases(const struct cgroups *groups, const char *into[3]) {
  into[0] = groups->memory;
  into[1] = groups->version == 1 ? groups->pids : "";
  into[2] = groups->version == 1 ? groups->cpu : "";
  return into;
}

void cgroups_close(struct cgroups *groups) {
  const char *all[3];
  bases(groups, all);
  for (int i = 0; i < 3; i++) {
    if (*all[i] == 0) continue;
    sweep(all[i], true);
    rmdir(all[i]);
  }
}

static void group_path(char *into, const char *base, uint32_t id, const char *file) {
  snprintf(into, PATH_BYTES_MAX, "%.900s/%u%s%s", base, id, *file == 0 ? "" : "/", file);
}

// Makes the groups of a sandbox and puts its first process into them. -1 with errno: then there are none.
int cgroup_make(const struct cgroups *groups, uint32_t id, pid_t pid) {
  const char *all[3];
  char path[PATH_BYTES_MAX], text[16];
  if (groups->version == 0) return 0;
  bases(groups, all);
  snprintf(text, sizeof text, "%d", pid);
  for (int i = 0; i < 3; i++) {
    if (*all[i] == 0) continue;
    group_path(path, all[i], id, "");
    if (mkdir(path, 0755) != 0 && errno != EEXIST) return -1;
    group_path(path, all[i], id, "cgroup.procs");
    // A real-time process may not enter a CPU group of version 1 that has no real-time share: it then has no share at all.
    if (write_file(path, text) != 0 && !(i == 2 && errno == EINVAL)) return -1;
  }
  return 0;
}

static void set(const char *base, uint32_t id, const char *file, uint64_t value) {
  char path[PATH_BYTES_MAX], text[32];
  if (value == 0) return;
  group_path(path, base, id, file);
  snprintf(text, sizeof text, "%llu", (unsigned long long)value);
  if (write_file(path, text) != 0) complain(path, errno);
}

// CPU shares are version 1's: 1024 for one CPU's worth; version 2 counts 100 for the same.
void cgroup_limit(const struct cgroups *groups, uint32_t id, const struct limits *limits) {
  if (groups->version == 1) {
    set(groups->memory, id, "memory.limit_in_bytes", limits->memory_bytes);
    set(groups->pids, id, "pids.max", limits->processes);
    set(groups->cpu, id, "cpu.shares", limits->cpu_shares);
  } else if (groups->version == 2) {
    uint64_t weight = limits->cpu_shares * 100 / 1024;
    set(groups->memory, id, "memory.max", limits->memory_bytes);
    set(groups->memory, id, "pids.max", limits->processes);
    set(groups->memory, id, "cpu.weight", limits->cpu_shares == 0 ? 0 : weight < 1 ? 1 : weight > 10000 ? 10000 : weight);
  }
}

// How many processes of a sandbox the kernel has killed for memory; 0 where nobody counts.
int64_t cgroup_kills(const struct cgroups *groups, uint32_t id) {
  char path[PATH_BYTES_MAX];
  if (groups->version == 0) return 0;
  group_path(path, groups->memory, id, groups->version == 1 ? "memory.oom_control" : "memory.events");
  int64_t kills = read_number(path, "oom_kill");
  return kills < 0 ? 0 : kills;
}

// A group whose last process is still ending stays; cgroups_close takes it.
void cgroup_remove(const struct cgroups *groups, uint32_t id) {
  const char *all[3];
  char path[PATH_BYTES_MAX];
  if (groups->version == 0) return;
  bases(groups, all);
  for (int i = 0; i < 3; i++) {
    if (*all[i] == 0) continue;
    group_path(path, all[i], id, "");
    rmdir(path);
  }
}
