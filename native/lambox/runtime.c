// The last steps of a process before it becomes the function's runtime: its descriptors, its folder, no privileges.
#define _GNU_SOURCE
#include "lambox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#define FAILED 126 // exit status when it did not come to execve; the note says why
#define NOT_FOUND 127

static void default_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  // What is ignored stays ignored through execve.
  signal(SIGPIPE, SIG_DFL);
}

// 0: nothing, 1 and 2: one pipe, so that their order is kept, 3: the control socket. The keeper's socket stays until
// execve closes it.
static int own_descriptors(int control, int output) {
  int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing < 0) return -1;
  // Out of the way first: any of them may be 3 or below.
  int high_control = fcntl(control, F_DUPFD_CLOEXEC, 20), high_output = fcntl(output, F_DUPFD_CLOEXEC, 20);
  if (high_control < 0 || high_output < 0) return -1;
  if (dup2(nothing, 0) < 0 || dup2(high_output, 1) < 0 || dup2(high_output, 2) < 0 || dup2(high_control, 3) < 0) return -1;
  if (sys_close_between(4, KEEPER_SOCKET - 1) != 0) return -1;
  return sys_close_from(KEEPER_SOCKET + 1);
}

static void __attribute__((noreturn)) refuse(const char *step, int status) {
  note_failed(KEEPER_SOCKET, step, errno);
  _exit(status);
}

// Called in a child of the keeper. Tells the daemon that it starts, by a message from which the daemon learns its pid.
void runtime_exec(const struct tier *tier, struct run *run, int control, int output) {
  const char *step = "";
  struct note started = {.kind = NOTE_STARTED};
  default_signals();
  if (setsid() < 0) refuse("start a session", FAILED);
  if (own_descriptors(control, output) != 0) refuse("arrange descriptors", FAILED);
  if (chdir(run->cwd) != 0) refuse("enter the working folder", FAILED);
  if (privileges_drop(run, tier->namespaces, &step) != 0) refuse(step, FAILED);
  if (!tier->namespaces && landlock_install(run) != 0) refuse("confine by Landlock", FAILED);
  if (!send_note(KEEPER_SOCKET, &started, -1)) _exit(FAILED);
  if (seccomp_install() != 0) refuse("filter system calls", FAILED);
  execve(run->argv[0], run->argv, run->envp);
  refuse("execute the runtime", NOT_FOUND);
}
