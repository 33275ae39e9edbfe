// The daemon: takes requests from the server, keeps the table of sandboxes, makes them, and passes the server's ends of
// their sockets up. It waits for nothing but the next event: a sandbox that hangs delays nobody. It lives in a mount
// namespace in which the host is in sight, where code to mount is opened; sandboxes are cloned from another one, which
// holds the template and nothing else.
#define _GNU_SOURCE
#include "lambox.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define REQUESTS 0
#define SERVER 3
#define EVENTS_AT_ONCE 64
// What epoll tells us by, besides the index of a sandbox.
#define EVENT_REQUESTS (SANDBOXES_MAX + 1)
#define EVENT_SERVER (SANDBOXES_MAX + 2)
#define EVENT_CHILDREN (SANDBOXES_MAX + 3)
#define NAMESPACES (CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP)

struct sandbox {
  uint32_t id; // 0: free
  pid_t keeper;
  int socket;
  bool running;
};

struct daemon {
  struct tier tier;
  struct cgroups cgroups;
  int epoll, signals;
  int host_namespace, template_namespace; // -1 until there is a template
  struct stream requests;
  struct sandbox sandboxes[SANDBOXES_MAX];
};

static void end_at_once(struct daemon *daemon, int status) __attribute__((noreturn));

static int watch(struct daemon *daemon, int fd, uint32_t what) {
  struct epoll_event event = {.events = EPOLLIN, .data.u32 = what};
  return epoll_ctl(daemon->epoll, EPOLL_CTL_ADD, fd, &event);
}

static struct sandbox *find(struct daemon *daemon, uint32_t id) {
  for (int i = 0; i < SANDBOXES_MAX; i++) {
    if (daemon->sandboxes[i].id == id) return &daemon->sandboxes[i];
  }
  return NULL;
}

static void must_report(struct daemon *daemon, bool reported) {
  if (!reported) end_at_once(daemon, 1); // the server has gone
}

// A request as it came: the operation and the id stand before its fields. A keeper that does not take it at once hangs,
// and must not make everyone else wait.
static bool tell(const struct sandbox *sandbox, const struct frame *frame, const int *fds, int count) {
  return send_message(sandbox->socket, frame->fields - 5, frame->length + 5, fds, count, false);
}

// ---- making a sandbox ----

// In the child: only the socket and stderr stay open.
static void become_keeper(const struct daemon *daemon, int socket) {
  static struct tier tier;
  tier = daemon->tier;
  int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (dup2(socket, KEEPER_SOCKET) < 0 || fcntl(KEEPER_SOCKET, F_SETFD, FD_CLOEXEC) != 0) _exit(1);
  if (nothing >= 0 && (dup2(nothing, 0) < 0 || dup2(nothing, 1) < 0)) _exit(1);
  if (sys_close_between(3, KEEPER_SOCKET - 1) != 0 || sys_close_from(KEEPER_SOCKET + 1) != 0) _exit(1);
  keeper_main(&tier);
}

static pid_t clone_keeper(struct daemon *daemon, const struct create *create, int socket) {
  unsigned long flags = SIGCHLD;
  if (daemon->tier.namespaces) flags |= NAMESPACES | (create->host_network ? 0 : CLONE_NEWNET);
  if (daemon->tier.namespaces && setns(daemon->template_namespace, CLONE_NEWNS) != 0) return -1;
  pid_t pid = (pid_t)syscall(SYS_clone, flags, 0, 0, 0, 0);
  if (pid == 0) become_keeper(daemon, socket);
  int error = errno;
  // In the wrong namespace every later path would be a wrong one.
  if (daemon->tier.namespaces && setns(daemon->host_namespace, CLONE_NEWNS) != 0) {
    complain("return from the template", errno);
    end_at_once(daemon, 1);
  }
  errno = error;
  return pid;
}

static int start_keeper(struct daemon *daemon, const struct create *create, struct sandbox *sandbox, const char **step) {
  int pair[2], yes = 1;
  *step = "make a socket pair";
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) return -1;
  *step = "clone the sandbox";
  pid_t pid = -1;
  // The kernel then tells whose messages they are, by numbers of our own pid namespace.
  if (setsockopt(pair[0], SOL_SOCKET, SO_PASSCRED, &yes, sizeof yes) == 0 && fcntl(pair[0], F_SETFL, O_NONBLOCK) == 0)
    pid = clone_keeper(daemon, create, pair[1]);
  int error = errno;
  close(pair[1]);
  if (pid > 0) {
    *sandbox = (struct sandbox){.id = sandbox->id, .keeper = pid, .socket = pair[0]};
    return 0;
  }
  close(pair[0]);
  errno = error;
  return -1;
}

// Its fields are checked again by the keeper, which acts on them.
static void on_create(struct daemon *daemon, const struct frame *frame) {
  struct create create;
  struct sandbox *sandbox = find(daemon, 0);
  int fds[MOUNTS_MAX], count = 0;
  const char *step = "read the request to create";
  errno = EINVAL;
  if (!create_read(frame, &create) || find(daemon, frame->id) != NULL) goto failed;
  step = "find room for another sandbox";
  errno = EAGAIN;
  if (sandbox == NULL) goto failed;
  step = "use another user";
  errno = EPERM;
  if (create.uid != 0 && !daemon->tier.root) goto failed;
  step = "clone before there is a template";
  if (daemon->tier.namespaces && daemon->template_namespace < 0) goto failed;
  if (daemon->tier.namespaces && mounts_open(frame, fds, &count, &step) != 0) goto failed;
  sandbox->id = frame->id;
  int started = start_keeper(daemon, &create, sandbox, &step);
  int error = errno;
  if (started != 0) sandbox->id = 0;
  else {
    struct limits limits = {create.memory_bytes, create.processes, create.cpu_shares};
    step = "make control groups";
    bool grouped = cgroup_make(&daemon->cgroups, frame->id, sandbox->keeper) == 0;
    if (grouped) cgroup_limit(&daemon->cgroups, frame->id, &limits);
    error = errno;
    step = grouped ? "tell the keeper" : step;
    bool told = grouped && watch(daemon, sandbox->socket, (uint32_t)(sandbox - daemon->sandboxes)) == 0 &&
                tell(sandbox, frame, fds, count);
    if (!told) kill(sandbox->keeper, SIGKILL);
    started = told ? 0 : -1;
  }
  while (count > 0) close(fds[--count]);
  errno = error;
  if (started == 0) return;
failed:
  must_report(daemon, report_failed(frame->id, step, errno));
}

// ---- using it ----

static void on_run(struct daemon *daemon, const struct frame *frame, struct sandbox *sandbox) {
  int control[2] = {-1, -1}, output[2] = {-1, -1};
  const char *step = "make a socket pair";
  bool done = false;
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, control) == 0 && pipe2(output, O_CLOEXEC) == 0) {
    step = "tell the keeper";
    int fds[2] = {control[1], output[1]};
    done = tell(sandbox, frame, fds, 2);
  }
  int error = errno;
  if (done) {
    sandbox->running = true;
    // The server owns both ends before it hears that the process has started.
    must_report(daemon, report_handle("net.Socket", "control", frame->id, control[0]));
    must_report(daemon, report_handle("net.Socket", "output", frame->id, output[0]));
  } else must_report(daemon, report_failed(frame->id, step, error));
  for (int i = 0; i < 2; i++) {
    if (control[i] >= 0) close(control[i]);
    if (output[i] >= 0) close(output[i]);
  }
}

static void pass_on(struct daemon *daemon, const struct frame *frame, struct sandbox *sandbox) {
  int fds[MOUNTS_MAX], count = 0;
  const char *step = "tell the keeper";
  bool opened = frame->operation != OP_MOUNT || mounts_open(frame, fds, &count, &step) == 0;
  bool told = opened && tell(sandbox, frame, fds, count);
  int error = errno;
  while (count > 0) close(fds[--count]);
  // A keeper that has gone is reported as ended; there is nothing to kill or freeze.
  if (!told && frame->operation == OP_MOUNT) must_report(daemon, report_failed(frame->id, step, error));
  if (!told && frame->operation == OP_KILL) kill(sandbox->keeper, SIGKILL);
}

static void on_template(struct daemon *daemon, const struct frame *frame) {
  errno = EALREADY;
  if (!daemon->tier.namespaces || daemon->template_namespace >= 0) goto failed;
  // Opened now: the template has no /proc where the server is root.
  int namespaces = open("/proc/self/ns", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (namespaces < 0) goto failed;
  daemon->host_namespace = openat(namespaces, "mnt", O_RDONLY | O_CLOEXEC);
  if (daemon->host_namespace < 0 || unshare(CLONE_NEWNS) != 0 || template_build(frame) != 0) goto failed;
  daemon->template_namespace = openat(namespaces, "mnt", O_RDONLY | O_CLOEXEC);
  close(namespaces);
  if (daemon->template_namespace < 0 || setns(daemon->host_namespace, CLONE_NEWNS) != 0) goto failed;
  must_report(daemon, report("{\"event\":\"created\",\"id\":0}"));
  return;
failed:
  report_failed(0, "build the template", errno);
  end_at_once(daemon, 1);
}

static void on_request(struct daemon *daemon, const struct frame *frame) {
  struct limits limits;
  if (frame->operation == OP_TEMPLATE) return on_template(daemon, frame);
  if (frame->operation == OP_CREATE) return on_create(daemon, frame);
  struct sandbox *sandbox = find(daemon, frame->id);
  // It has ended while the request was on its way; its end has been reported.
  if (sandbox == NULL) return;
  switch (frame->operation) {
  case OP_RUN: on_run(daemon, frame, sandbox); break;
  case OP_LIMIT:
    if (limits_read(frame, &limits)) cgroup_limit(&daemon->cgroups, frame->id, &limits);
    break;
  case OP_END:
    // Landlock's keeper kills what it keeps when its socket ends; PID 1 takes its namespace along.
    if (daemon->tier.namespaces) kill(sandbox->keeper, SIGKILL);
    else shutdown(sandbox->socket, SHUT_RDWR);
    break;
  default: pass_on(daemon, frame, sandbox);
  }
}

static void read_requests(struct daemon *daemon) {
  struct stream *stream = &daemon->requests;
  ssize_t got = read(REQUESTS, stream->bytes + stream->filled, sizeof stream->bytes - stream->filled);
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (got <= 0) end_at_once(daemon, 0);
  stream->filled += (size_t)got;
  for (;;) {
    struct frame frame;
    size_t consumed;
    enum take take = stream_take(stream, &frame, &consumed);
    if (take == TAKE_MORE) return;
    if (take == TAKE_WRONG) {
      complain("read a request", EPROTO);
      end_at_once(daemon, 1);
    }
    on_request(daemon, &frame);
    stream_drop(stream, consumed);
  }
}

// ---- what keepers say ----

static void on_exit_note(struct daemon *daemon, struct sandbox *sandbox, const struct note *note) {
  sandbox->running = false;
  int64_t kills = cgroup_kills(&daemon->cgroups, sandbox->id);
  must_report(daemon, report("{\"event\":\"exit\",\"id\":%u,\"code\":%d,\"signal\":%d,\"memoryKills\":%lld}", sandbox->id,
                             note->code, note->signal, (long long)kills));
}

static void on_note(struct daemon *daemon, struct sandbox *sandbox, const struct note *note, int fd, pid_t sender) {
  uint32_t id = sandbox->id;
  bool reported = true;
  switch (note->kind) {
  case NOTE_CREATED: reported = report("{\"event\":\"created\",\"id\":%u,\"keeper\":%d}", id, sandbox->keeper); break;
  case NOTE_STARTED: reported = report("{\"event\":\"started\",\"id\":%u,\"pid\":%d}", id, sender); break;
  case NOTE_MOUNTED: reported = report("{\"event\":\"mounted\",\"id\":%u}", id); break;
  case NOTE_EXIT: on_exit_note(daemon, sandbox, note); break;
  case NOTE_LISTENER:
    if (fd >= 0) reported = report_handle("net.Server", "listener", id, fd);
    break;
  case NOTE_RESOLVER:
    if (fd >= 0) reported = report_handle("dgram.Socket\",\"dgramType\":\"udp4", "resolver", id, fd);
    break;
  case NOTE_CONNECTION:
    if (fd >= 0) reported = report_handle("net.Socket", "connection", id, fd);
    break;
  case NOTE_FAILED: {
    char step[sizeof note->text + 1];
    snprintf(step, sizeof step, "%.*s", (int)sizeof note->text, note->text);
    reported = report_failed(id, step, note->error);
    break;
  }
  default: break;
  }
  must_report(daemon, reported);
}

enum said { SAID_NOTHING, SAID_SOMETHING, SAID_END };

static enum said read_note(struct daemon *daemon, struct sandbox *sandbox) {
  struct note note;
  int fds[MOUNTS_MAX], count;
  pid_t sender = 0;
  ssize_t length = receive_message(sandbox->socket, &note, sizeof note, fds, &count, &sender);
  int error = errno;
  if (length == (ssize_t)sizeof note) on_note(daemon, sandbox, &note, count > 0 ? fds[0] : -1, sender);
  while (count > 0) close(fds[--count]);
  if (length < 0 && error == EAGAIN) return SAID_NOTHING;
  return length > 0 ? SAID_SOMETHING : SAID_END;
}

static void forget(struct daemon *daemon, struct sandbox *sandbox) {
  // What it said before it ended comes first.
  while (read_note(daemon, sandbox) == SAID_SOMETHING) {
  }
  uint32_t id = sandbox->id;
  close(sandbox->socket); // and out of epoll with it
  cgroup_remove(&daemon->cgroups, id);
  *sandbox = (struct sandbox){.id = 0, .socket = -1};
  must_report(daemon, report("{\"event\":\"ended\",\"id\":%u}", id));
}

static void reap(struct daemon *daemon) {
  struct signalfd_siginfo info;
  while (read(daemon->signals, &info, sizeof info) > 0) {
  }
  for (pid_t pid; (pid = waitpid(-1, NULL, WNOHANG)) > 0;) {
    for (int i = 0; i < SANDBOXES_MAX; i++) {
      if (daemon->sandboxes[i].id != 0 && daemon->sandboxes[i].keeper == pid) forget(daemon, &daemon->sandboxes[i]);
    }
  }
}

// ---- life ----

static void end_at_once(struct daemon *daemon, int status) {
  int left = 0;
  for (int i = 0; i < SANDBOXES_MAX; i++) {
    struct sandbox *sandbox = &daemon->sandboxes[i];
    if (sandbox->id == 0) continue;
    left++;
    if (daemon->tier.namespaces) kill(sandbox->keeper, SIGKILL);
    else shutdown(sandbox->socket, SHUT_RDWR);
  }
  while (left-- > 0 && waitpid(-1, NULL, 0) > 0) {
  }
  cgroups_close(&daemon->cgroups);
  _exit(status);
}

static int enter_namespaces(bool root) {
  uid_t uid = getuid();
  gid_t gid = getgid();
  if (!root && (unshare(CLONE_NEWUSER) != 0 || map_own_user(uid, gid, uid, gid) != 0)) return -1;
  if (unshare(CLONE_NEWNS) != 0) return -1;
  // What is mounted on the host later is seen here, never the other way round.
  return mount(NULL, "/", NULL, MS_REC | MS_SLAVE, NULL);
}

static void most_files(void) {
  struct rlimit files;
  if (getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files); // fewer files are fewer sandboxes, and each refusal is reported
}

static bool prepare(struct daemon *daemon) {
  sigset_t children;
  sigemptyset(&children);
  sigaddset(&children, SIGCHLD);
  signal(SIGPIPE, SIG_IGN);
  most_files();
  daemon->epoll = epoll_create1(EPOLL_CLOEXEC);
  if (daemon->epoll < 0 || sigprocmask(SIG_BLOCK, &children, NULL) != 0) return false;
  daemon->signals = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
  if (daemon->signals < 0 || fcntl(SERVER, F_SETFD, FD_CLOEXEC) != 0 || fcntl(REQUESTS, F_SETFD, FD_CLOEXEC) != 0) return false;
  return watch(daemon, REQUESTS, EVENT_REQUESTS) == 0 && watch(daemon, SERVER, EVENT_SERVER) == 0 &&
         watch(daemon, daemon->signals, EVENT_CHILDREN) == 0;
}

// What Node.js acknowledges says nothing new; its end is the server's.
static void read_server(struct daemon *daemon) {
  char ignored[4096];
  ssize_t got = read(SERVER, ignored, sizeof ignored);
  if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)) end_at_once(daemon, 0);
}

static void loop(struct daemon *daemon) {
  struct epoll_event events[EVENTS_AT_ONCE];
  for (;;) {
    int count = epoll_wait(daemon->epoll, events, EVENTS_AT_ONCE, -1);
    if (count < 0 && errno != EINTR) end_at_once(daemon, 1);
    for (int i = 0; i < count; i++) {
      uint32_t what = events[i].data.u32;
      if (what == EVENT_REQUESTS) read_requests(daemon);
      else if (what == EVENT_SERVER) read_server(daemon);
      else if (what == EVENT_CHILDREN) reap(daemon);
      else if (daemon->sandboxes[what].id != 0 && read_note(daemon, &daemon->sandboxes[what]) == SAID_END) {
        // The end of its socket is the end of the keeper, which SIGCHLD reports; until then it would be told again and again.
        epoll_ctl(daemon->epoll, EPOLL_CTL_DEL, daemon->sandboxes[what].socket, NULL);
      }
    }
  }
}

// Runs until the server ends or says so. 1 when it cannot begin: stderr says why.
int daemon_main(bool namespaces) {
  static struct daemon daemon;
  daemon.tier = (struct tier){.namespaces = namespaces, .root = geteuid() == 0};
  daemon.host_namespace = daemon.template_namespace = -1;
  if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0 || !prepare(&daemon)) return complain("begin", errno), 1;
  // Before the namespaces: whose user has no rights over the groups of the host's root.
  cgroups_open(&daemon.cgroups);
  if (namespaces && enter_namespaces(daemon.tier.root) != 0) {
    complain("enter namespaces", errno);
    end_at_once(&daemon, 1);
  }
  must_report(&daemon, report("{\"event\":\"ready\",\"id\":0,\"root\":%s,\"landlock\":%d,\"cgroups\":%d}",
                              daemon.tier.root ? "true" : "false", landlock_version(), daemon.cgroups.version));
  loop(&daemon);
  return 0;
}
