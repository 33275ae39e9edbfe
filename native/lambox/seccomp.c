// The system calls that a function may not make: those that change the machine, look into other processes, make new
// namespaces or mounts, or have been the door of many kernel exploits and are used by no language runtime. A denied call
// answers EPERM, as it would for a user without privileges; what does not exist for us answers ENOSYS. The numbers are
// those of the architecture that this is compiled for; both tables are complete for Linux 6.18.
#define _GNU_SOURCE
#include "lambox.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#define X32_BIT 0x40000000 // the x32 calls share the architecture, and would pass by their other numbers
static const int DENIED_HERE[] = {
    SYS_iopl, SYS_ioperm, SYS_modify_ldt, SYS_kexec_file_load, SYS_uselib, SYS_ustat, SYS_sysfs, SYS__sysctl,
    SYS_create_module, SYS_get_kernel_syms, SYS_query_module, SYS_vserver, SYS_tuxcall, SYS_security, SYS_afs_syscall,
};
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
static const int DENIED_HERE[] = {294 /* kexec_file_load */};
#else
#error "lambox has system call tables for x86-64 and aarch64 only"
#endif

// Numbers that are the same everywhere, and newer than the oldest headers we build with (asm-generic/unistd.h).
#define NEW_IO_URING_SETUP 425
#define NEW_IO_URING_ENTER 426
#define NEW_IO_URING_REGISTER 427
#define NEW_OPEN_TREE 428
#define NEW_MOVE_MOUNT 429
#define NEW_FSOPEN 430
#define NEW_FSCONFIG 431
#define NEW_FSMOUNT 432
#define NEW_FSPICK 433
#define NEW_CLONE3 435
#define NEW_PIDFD_GETFD 438
#define NEW_PROCESS_MADVISE 440
#define NEW_MOUNT_SETATTR 442
#define NEW_QUOTACTL_FD 443
#define NEW_PROCESS_MRELEASE 448
#define NEW_STATMOUNT 457
#define NEW_LISTMOUNT 458
#define NEW_OPEN_TREE_ATTR 467

static const int DENIED[] = {
    // the machine
    SYS_reboot, SYS_swapon, SYS_swapoff, SYS_kexec_load, SYS_init_module, SYS_finit_module, SYS_delete_module,
    SYS_settimeofday, SYS_clock_settime, SYS_clock_adjtime, SYS_adjtimex, SYS_syslog, SYS_acct, SYS_quotactl,
    NEW_QUOTACTL_FD, SYS_sethostname, SYS_setdomainname, SYS_vhangup, SYS_nfsservctl, SYS_lookup_dcookie,
    // mounts and namespaces
    SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_unshare, SYS_setns, NEW_OPEN_TREE, NEW_MOVE_MOUNT,
    NEW_FSOPEN, NEW_FSCONFIG, NEW_FSMOUNT, NEW_FSPICK, NEW_MOUNT_SETATTR, NEW_OPEN_TREE_ATTR, NEW_STATMOUNT,
    NEW_LISTMOUNT,
    // other processes
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kcmp, NEW_PIDFD_GETFD, NEW_PROCESS_MADVISE,
    NEW_PROCESS_MRELEASE, SYS_migrate_pages, SYS_move_pages, SYS_perf_event_open,
    // much attacked, and of no use here
    SYS_bpf, SYS_userfaultfd, NEW_IO_URING_SETUP, NEW_IO_URING_ENTER, NEW_IO_URING_REGISTER, SYS_keyctl, SYS_add_key,
    SYS_request_key, SYS_open_by_handle_at, SYS_name_to_handle_at, SYS_fanotify_init, SYS_fanotify_mark, SYS_personality,
    SYS_mbind, SYS_set_mempolicy,
};

#define NEW_NAMESPACE 0x7E020080 // every CLONE_NEW* flag
#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
#define INSTRUCTIONS_MAX (2 * (COUNT(DENIED) + COUNT(DENIED_HERE)) + 64)
#define ARGUMENT(n) ((uint32_t)offsetof(struct seccomp_data, args[n])) // its low half: both are little-endian
#define REFUSE(error) (SECCOMP_RET_ERRNO | (error))
#define TIOCSTI_NUMBER 0x5412   // types into a terminal
#define TIOCLINUX_NUMBER 0x541C // pastes into a console

struct program {
  struct sock_filter code[INSTRUCTIONS_MAX];
  unsigned short length;
};

static void emit(struct program *program, uint16_t code, uint32_t value, uint8_t when, uint8_t otherwise) {
  program->code[program->length++] = (struct sock_filter){code, when, otherwise, value};
}

static void load(struct program *program, uint32_t offset) { emit(program, BPF_LD | BPF_W | BPF_ABS, offset, 0, 0); }

static void end(struct program *program, uint32_t action) { emit(program, BPF_RET | BPF_K, action, 0, 0); }

static void refuse(struct program *program, int number, uint32_t action) {
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)number, 0, 1);
  end(program, action);
}

// clone is for threads and processes, not for namespaces. Its flags are the first argument on both architectures.
static void filter_clone(struct program *program) {
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 4);
  load(program, ARGUMENT(0));
  emit(program, BPF_JMP | BPF_JSET | BPF_K, NEW_NAMESPACE, 0, 1);
  end(program, REFUSE(EPERM));
  end(program, SECCOMP_RET_ALLOW);
}

static void filter_ioctl(struct program *program) {
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, SYS_ioctl, 0, 5);
  load(program, ARGUMENT(1));
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, TIOCSTI_NUMBER, 1, 0);
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, TIOCLINUX_NUMBER, 0, 1);
  end(program, REFUSE(EPERM));
  end(program, SECCOMP_RET_ALLOW);
}

// Unix, IPv4, IPv6, and of netlink only routing, which getifaddrs asks.
static void filter_socket(struct program *program) {
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 9);
  load(program, ARGUMENT(0));
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 6, 0);
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 5, 0);
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 4, 0);
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 0, 2);
  load(program, ARGUMENT(2));
  emit(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0);
  end(program, REFUSE(EAFNOSUPPORT));
  end(program, SECCOMP_RET_ALLOW);
}

// Installs the filter in this thread, which must have no_new_privs, and in all that it starts.
int seccomp_install(void) {
  struct program program = {.length = 0};
  load(&program, offsetof(struct seccomp_data, arch));
  emit(&program, BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0);
  end(&program, SECCOMP_RET_KILL_PROCESS);
  load(&program, offsetof(struct seccomp_data, nr));
#ifdef X32_BIT
  emit(&program, BPF_JMP | BPF_JGE | BPF_K, X32_BIT, 0, 1);
  end(&program, REFUSE(ENOSYS));
#endif
  // Its flags are in memory, where a filter cannot look; libc then uses clone.
  refuse(&program, NEW_CLONE3, REFUSE(ENOSYS));
  for (int i = 0; i < COUNT(DENIED); i++) refuse(&program, DENIED[i], REFUSE(EPERM));
  for (int i = 0; i < COUNT(DENIED_HERE); i++) refuse(&program, DENIED_HERE[i], REFUSE(EPERM));
  filter_clone(&program);
  filter_ioctl(&program);
  filter_socket(&program);
  end(&program, SECCOMP_RET_ALLOW);
  struct sock_fprog whole = {.len = program.length, .filter = program.code};
  return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &whole);
}
