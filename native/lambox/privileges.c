// How a process gives up what it must not have: limits, user, capabilities, new privileges. The order is the point:
// each step needs what the next one takes away (docs/lambox-review.md goes through it).
#define _GNU_SOURCE
#include "lambox.h"

#include <errno.h>
#include <grp.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CAPABILITIES_MAX 64
// As on AWS, where a function is sbx_user1051 (id -u, id -g inside a function).
#define INSIDE_UID 993
#define INSIDE_GID 990
#define PROCESSES_SHARED_MAX 4096 // where others of the same user are counted with ours

// Keeps these capabilities and no others, in every set; a bounding set that may not be changed stays as it is.
int capabilities_keep(uint64_t mask) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2] = {{0}, {0}};
  for (int i = 0; i < CAPABILITIES_MAX; i++) {
    if ((mask >> i & 1) != 0) continue;
    if (prctl(PR_CAPBSET_DROP, i, 0, 0, 0) != 0 && errno != EINVAL && errno != EPERM) return -1;
  }
  if (prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0 && errno != EINVAL) return -1;
  data[0].effective = data[0].permitted = (uint32_t)mask;
  data[1].effective = data[1].permitted = (uint32_t)(mask >> 32);
  return (int)syscall(SYS_capset, &header, data);
}

static int limit(int resource, uint64_t value) {
  struct rlimit now, wanted = {value, value};
  if (getrlimit(resource, &now) != 0) return -1;
  // Only downwards: a limit that the server itself is under stays.
  if (wanted.rlim_max > now.rlim_max) wanted.rlim_max = now.rlim_max;
  if (wanted.rlim_cur > wanted.rlim_max) wanted.rlim_cur = wanted.rlim_max;
  return setrlimit(resource, &wanted);
}

static int become(uint32_t uid) {
  if (setgroups(0, NULL) != 0) return -1;
  if (setresgid(uid, uid, uid) != 0) return -1;
  if (setresuid(uid, uid, uid) != 0) return -1;
  // Whoever could become root again has not become someone else.
  return setuid(0) == 0 ? (errno = EPERM, -1) : 0;
}

// A user namespace in which only this environment's processes are counted, and in which we are AWS's user. The process
// must be dumpable to write its own map; execve of what it may read keeps it so.
static bool own_user_namespace(void) {
  uid_t uid = geteuid();
  gid_t gid = getegid();
  if (prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) != 0) return false;
  if (unshare(CLONE_NEWUSER) != 0) return false;
  return map_own_user(INSIDE_UID, INSIDE_GID, uid, gid) == 0;
}

// From the keeper's privileges to none. 0, or -1 with errno and the step that failed: then the process must end.
int privileges_drop(const struct run *run, bool namespaces, const char **step) {
  *step = "set limits";
  if (limit(RLIMIT_CORE, 0) != 0 || limit(RLIMIT_NOFILE, run->files) != 0) return -1;
  if (run->data_bytes != 0 && limit(RLIMIT_DATA, run->data_bytes) != 0) return -1;
  *step = "become the environment's user";
  if (run->uid != 0 && become(run->uid) != 0) return -1;
  *step = "make a user namespace";
  bool alone = own_user_namespace();
  // Where the kernel allows namespaces at all, it allows this one; else it is not the tier that was promised.
  if (!alone && namespaces) return -1;
  *step = "limit processes";
  bool counted_alone = alone || run->uid != 0;
  uint64_t processes = counted_alone ? run->processes : PROCESSES_SHARED_MAX;
  if (run->processes != 0 && limit(RLIMIT_NPROC, processes) != 0) return -1;
  *step = "drop capabilities";
  if (capabilities_keep(0) != 0) return -1;
  *step = "die with the keeper";
  // After the last change of user, which would clear it.
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return -1;
  *step = "give up new privileges";
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}
