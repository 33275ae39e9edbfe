// What hostile.test.ts runs inside a sandbox: tries the calls that no function may make, a line each; `connect PORT [HOST]`
// tries a connection. Compiled by the test only.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#define TRY(name, call)                                                                                                \
  do {                                                                                                                 \
    errno = 0;                                                                                                         \
    printf("%s=%s\n", name, (long)(call) < 0 ? strerror(errno) : "ALLOWED");                                           \
  } while (0)

static int try_connect(const char *port, const char *host) {
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(port))};
  inet_pton(AF_INET, host, &to.sin_addr);
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  puts(connect(fd, (struct sockaddr *)&to, sizeof to) == 0 ? "CONNECTED" : strerror(errno));
  return 0;
}

int main(int count, char **words) {
  char bytes[256] = {0};
  if (count >= 3) return try_connect(words[2], count > 3 ? words[3] : "127.0.0.1");
  setvbuf(stdout, NULL, _IONBF, 0);
  TRY("unshare user", unshare(CLONE_NEWUSER));
  TRY("unshare mount", unshare(CLONE_NEWNS));
  TRY("unshare time", unshare(0x80));
  TRY("clone with a user namespace", syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0));
  TRY("clone3", syscall(435, bytes, 88));
  TRY("setns", setns(0, 0));
  TRY("mount", mount("x", "/tmp", "tmpfs", 0, 0));
  TRY("umount", umount2("/proc", 2));
  TRY("pivot_root", syscall(SYS_pivot_root, ".", "."));
  TRY("open_tree", syscall(428, -100, "/", 1));
  TRY("fsopen", syscall(430, "tmpfs", 0));
  TRY("mount_setattr", syscall(442, -100, "/", 0, bytes, 32));
  TRY("listmount", syscall(458, bytes, bytes, 1, 0));
  TRY("chroot", chroot("/tmp"));
  TRY("ptrace", ptrace(PTRACE_TRACEME, 0, 0, 0));
  TRY("process_vm_readv", syscall(SYS_process_vm_readv, 1, 0, 0, 0, 0, 0));
  TRY("pidfd_getfd", syscall(438, 0, 0, 0));
  TRY("kcmp", syscall(SYS_kcmp, getpid(), getpid(), 0, 0, 1));
  TRY("io_uring_setup", syscall(425, 1, bytes));
  TRY("bpf", syscall(SYS_bpf, 0, bytes, 64));
  TRY("perf_event_open", syscall(SYS_perf_event_open, bytes, 0, -1, -1, 0));
  TRY("keyctl", syscall(SYS_keyctl, 0, -3, 0, 0, 0));
  TRY("add_key", syscall(SYS_add_key, "user", "x", "y", 1, -3));
  TRY("userfaultfd", syscall(SYS_userfaultfd, 0));
  TRY("open_by_handle_at", syscall(SYS_open_by_handle_at, -1, bytes, 0));
  TRY("finit_module", syscall(SYS_finit_module, 0, "", 0));
  TRY("init_module", syscall(SYS_init_module, bytes, 0, ""));
  TRY("kexec_load", syscall(SYS_kexec_load, 0, 0, 0, 0));
  TRY("reboot", syscall(SYS_reboot, 0, 0, 0, 0));
  TRY("syslog", syscall(SYS_syslog, 2, bytes, 64));
  TRY("sethostname", sethostname("x", 1));
  TRY("settimeofday", syscall(SYS_settimeofday, 0, 0));
  TRY("personality", syscall(SYS_personality, 0x0040000));
  TRY("raw socket", socket(AF_INET, SOCK_RAW, 1));
  TRY("packet socket", socket(17, SOCK_RAW, 0));
  TRY("vsock", socket(40, SOCK_STREAM, 0));
  TRY("alg socket", socket(38, SOCK_SEQPACKET, 0));
  TRY("netfilter socket", socket(16, SOCK_RAW, 12));
  TRY("setuid 0", setuid(0));
  TRY("TIOCSTI", syscall(SYS_ioctl, 0, 0x5412, "x"));
#ifdef __x86_64__
  TRY("x32 getpid", syscall(0x40000000 + 39));
  TRY("modify_ldt", syscall(SYS_modify_ldt, 0, bytes, 64));
#endif
  return 0;
}
