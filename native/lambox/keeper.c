// The keeper: the first process of a sandbox. It makes the sandbox's own mounts and network, starts the runtime, reaps,
// mounts code late, stops, continues and kills, and ends when the daemon does. In the namespaces tier it is PID 1 of the
// sandbox: what it kills is all that there is, and its own end takes everything along. In the Landlock tier it is the
// subreaper of the runtime, so that what the runtime's children leave behind comes back to it and is killed.
//
// The runtime may start, end and start again in one sandbox: that is how AWS resets an environment, which keeps its /tmp.
#define _GNU_SOURCE
#include "lambox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

// Connections that a sandbox may open to the server in a row, and how many a second after that: each costs the server
// a moment, and a function that opens them in a loop must not cost it all of them.
#define CONNECTIONS_BURST 256
#define CONNECTIONS_A_SECOND 200
#define KEEPER_CAPABILITIES                                                                                            \
  (1ULL << CAP_SYS_ADMIN | 1ULL << CAP_KILL | 1ULL << CAP_SETUID | 1ULL << CAP_SETGID | 1ULL << CAP_SETPCAP)

struct keeper {
  const struct tier *tier;
  struct create create;
  pid_t runtime; // 0: none
  int signals;
  int accepts[PORTS_MAX];
  int count;
  uint64_t tokens, refilled_ms;
};

static void give_up(const char *step) {
  note_failed(KEEPER_SOCKET, step, errno);
  _exit(1);
}

// ---- ending processes ----

// Kills the children of this process; whether there were any.
static bool kill_children(void) {
  char path[64], text[4096];
  snprintf(path, sizeof path, "/proc/self/task/%d/children", getpid());
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  ssize_t length = read(fd, text, sizeof text - 1);
  close(fd);
  if (length <= 0) return false;
  text[length] = 0;
  for (char *at = text, *next; *at != 0; at = next) {
    long pid = strtol(at, &next, 10);
    if (next == at) break;
    if (pid > 1) kill((pid_t)pid, SIGKILL);
  }
  return true;
}

static void kill_all(const struct keeper *keeper) {
  if (keeper->tier->namespaces) kill(-1, SIGKILL); // PID 1 itself is not meant
  else {
    if (keeper->runtime > 0) kill(-keeper->runtime, SIGKILL);
    kill_children();
  }
}

// Nobody is left when this returns: children of the killed become ours, so each round reaches one generation deeper.
static void reap_all(const struct keeper *keeper) {
  for (;;) {
    kill_all(keeper);
    if (waitpid(-1, NULL, 0) < 0 && errno == ECHILD) return;
  }
}

static void stop_all(const struct keeper *keeper, int signal) {
  if (keeper->tier->namespaces) kill(-1, signal);
  else if (keeper->runtime > 0) kill(-keeper->runtime, signal);
}

static void on_children(struct keeper *keeper) {
  struct signalfd_siginfo info;
  while (read(keeper->signals, &info, sizeof info) > 0) {
  }
  int status;
  for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
    if (pid != keeper->runtime) continue;
    reap_all(keeper);
    keeper->runtime = 0;
    struct note note = {.kind = NOTE_EXIT,
                        .code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
                        .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0};
    if (!send_note(KEEPER_SOCKET, &note, -1)) _exit(1);
  }
}

// ---- requests ----

static void on_run(struct keeper *keeper, const struct frame *frame, const int *fds, int count) {
  struct run run;
  if (count != 2 || !run_read(frame, &run)) {
    note_failed(KEEPER_SOCKET, "read the request to run", EINVAL);
    return;
  }
  if (keeper->runtime != 0) {
    note_failed(KEEPER_SOCKET, "run a second process", EBUSY);
    return;
  }
  run.uid = keeper->create.uid;
  pid_t pid = fork();
  if (pid < 0) note_failed(KEEPER_SOCKET, "fork", errno);
  else if (pid == 0) runtime_exec(keeper->tier, &run, fds[0], fds[1]);
  else keeper->runtime = pid;
}

static void on_mount(struct keeper *keeper, const struct frame *frame, const int *fds, int count) {
  const char *step = "mount";
  struct note done = {.kind = NOTE_MOUNTED};
  errno = ENOTSUP;
  if (!keeper->tier->namespaces || mounts_move(frame, fds, count, &step) != 0) note_failed(KEEPER_SOCKET, step, errno);
  else send_note(KEEPER_SOCKET, &done, -1);
}

static void on_request(struct keeper *keeper) {
  static uint8_t bytes[FRAME_BYTES_MAX];
  int fds[MOUNTS_MAX], count;
  struct frame frame;
  ssize_t length = receive_message(KEEPER_SOCKET, bytes, sizeof bytes, fds, &count, NULL);
  // The daemon has ended, or what it says is not what it should be: no sandbox without it.
  if (length <= 0 || !frame_parse(bytes, (size_t)length, &frame)) {
    reap_all(keeper);
    _exit(0);
  }
  switch (frame.operation) {
  case OP_RUN: on_run(keeper, &frame, fds, count); break;
  case OP_MOUNT: on_mount(keeper, &frame, fds, count); break;
  case OP_KILL: kill_all(keeper); break;
  case OP_FREEZE: stop_all(keeper, SIGSTOP); break;
  case OP_THAW: stop_all(keeper, SIGCONT); break;
  default: break;
  }
  while (count > 0) close(fds[--count]);
}

// ---- connections ----

static void refill(struct keeper *keeper) {
  uint64_t now = milliseconds();
  uint64_t more = (now - keeper->refilled_ms) * CONNECTIONS_A_SECOND / 1000;
  if (more == 0) return;
  keeper->refilled_ms = now;
  keeper->tokens = keeper->tokens + more > CONNECTIONS_BURST ? CONNECTIONS_BURST : keeper->tokens + more;
}

static void on_connection(struct keeper *keeper, int listener) {
  struct note note = {.kind = NOTE_CONNECTION};
  int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
  if (fd < 0) return; // it has gone again, or descriptors are short: the next round tells
  keeper->tokens--;
  if (!send_note(KEEPER_SOCKET, &note, fd)) _exit(1);
  close(fd);
}

static void make_listeners(struct keeper *keeper) {
  const struct create *create = &keeper->create;
  struct note listener = {.kind = NOTE_LISTENER}, resolver = {.kind = NOTE_RESOLVER};
  for (int i = 0; i < create->listens; i++) {
    int fd = listen_tcp(create->listen[i]);
    if (fd < 0) give_up("listen on a port");
    listener.code = create->listen[i];
    if (!send_note(KEEPER_SOCKET, &listener, fd)) _exit(1);
    close(fd);
  }
  if (create->resolver != 0) {
    int fd = listen_udp(create->resolver);
    if (fd < 0) give_up("listen for name queries");
    if (!send_note(KEEPER_SOCKET, &resolver, fd)) _exit(1);
    close(fd);
  }
  for (int i = 0; i < create->accepts; i++) {
    int fd = listen_tcp(create->accept[i]);
    if (fd < 0) give_up("listen for connections");
    keeper->accepts[keeper->count++] = fd;
  }
}

// ---- life ----

static void loop(struct keeper *keeper) {
  struct pollfd fds[2 + PORTS_MAX] = {{.fd = KEEPER_SOCKET, .events = POLLIN}, {.fd = keeper->signals, .events = POLLIN}};
  for (;;) {
    refill(keeper);
    bool paused = keeper->tokens == 0;
    for (int i = 0; i < keeper->count; i++) fds[2 + i] = (struct pollfd){.fd = keeper->accepts[i], .events = POLLIN};
    nfds_t count = paused ? 2 : (nfds_t)(2 + keeper->count);
    if (poll(fds, count, paused ? 20 : -1) < 0 && errno != EINTR) give_up("wait for events");
    if (fds[1].revents != 0) on_children(keeper);
    if (fds[0].revents != 0) on_request(keeper);
    for (nfds_t i = 2; i < count; i++) {
      if (fds[i].revents != 0 && keeper->tokens > 0) on_connection(keeper, fds[i].fd);
    }
  }
}

static int watch_children(void) {
  sigset_t children;
  sigemptyset(&children);
  sigaddset(&children, SIGCHLD);
  if (sigprocmask(SIG_SETMASK, &children, NULL) != 0) give_up("block SIGCHLD");
  int fd = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
  if (fd < 0) give_up("watch children");
  return fd;
}

static void make_sandbox(struct keeper *keeper, const struct frame *frame, const int *fds, int count) {
  const char *step = "";
  if (mounts_move(frame, fds, count, &step) != 0) give_up(step);
  if (mounts_private(&keeper->create, &step) != 0) give_up(step);
  if (sethostname(keeper->create.hostname, strlen(keeper->create.hostname)) != 0) give_up("set the host's name");
  if (!keeper->create.host_network) {
    if (network_up(&step) != 0) give_up(step);
    make_listeners(keeper);
  }
  if (capabilities_keep(KEEPER_CAPABILITIES) != 0) give_up("drop capabilities of the keeper");
}

// Runs in the sandbox's namespaces, with the socket to the daemon as KEEPER_SOCKET and nothing else open but stderr.
void keeper_main(const struct tier *tier) {
  static uint8_t bytes[FRAME_BYTES_MAX];
  struct keeper keeper = {.tier = tier, .tokens = CONNECTIONS_BURST, .refilled_ms = milliseconds()};
  int fds[MOUNTS_MAX], count;
  struct frame frame;
  // Landlock's keeper has to kill what it started first; it learns of the daemon's end by its socket's.
  if (tier->namespaces && prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) give_up("die with the daemon");
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) give_up("be opaque");
  if (!tier->namespaces && prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) give_up("adopt orphans");
  keeper.signals = watch_children();
  ssize_t length = receive_message(KEEPER_SOCKET, bytes, sizeof bytes, fds, &count, NULL);
  if (length <= 0) _exit(0);
  errno = EINVAL;
  if (!frame_parse(bytes, (size_t)length, &frame) || frame.operation != OP_CREATE || !create_read(&frame, &keeper.create))
    give_up("read the request to create");
  if (tier->namespaces) make_sandbox(&keeper, &frame, fds, count);
  while (count > 0) close(fds[--count]);
  keeper.create.hostname = ""; // it led into the request's bytes
  struct note created = {.kind = NOTE_CREATED};
  if (!send_note(KEEPER_SOCKET, &created, -1)) _exit(1);
  loop(&keeper);
  _exit(0);
}
