// What the parts of lambox share. lambox is the helper that runs functions in sandboxes for a Selfless server: one small
// static program that starts as its child, makes a sandbox for each execution environment, and dies with it, taking all
// of them along. protocol.c says how the server speaks to it, docs/lambox-review.md what each privilege is used for.
#ifndef LAMBOX_H
#define LAMBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define FRAME_BYTES_MAX (128 * 1024) // one request; fits a SOCK_SEQPACKET message of the kernel's default buffer
#define PATH_BYTES_MAX 1024
#define SANDBOXES_MAX 1024
#define MOUNTS_MAX 16    // of one request; each travels as a descriptor
#define LAYERS_MAX 8     // of one mount: Lambda allows five layers
#define ARGUMENTS_MAX 64
#define VARIABLES_MAX 256
#define PATHS_MAX 32     // that Landlock opens
#define PORTS_MAX 64

enum operation {
  OP_TEMPLATE = 1,
  OP_CREATE,
  OP_RUN,
  OP_MOUNT,
  OP_LIMIT,
  OP_KILL,
  OP_FREEZE,
  OP_THAW,
  OP_END,
  OP_LAST = OP_END,
};

// Tags below 128 carry text, the others a number.
enum tag {
  TAG_DIRECTORY = 1,
  TAG_FILE,
  TAG_TEXT,
  TAG_LINK,
  TAG_DEVICE,
  TAG_TARGET,
  TAG_SOURCE,
  TAG_ARGUMENT,
  TAG_VARIABLE,
  TAG_CWD,
  TAG_READ,
  TAG_WRITE,
  TAG_HOSTNAME,
  TAG_TEXT_LAST = TAG_HOSTNAME,
  TAG_UID = 128,
  TAG_TMP_BYTES,
  TAG_MEMORY_BYTES,
  TAG_PROCESSES,
  TAG_CPU_SHARES,
  TAG_DATA_BYTES,
  TAG_FILES,
  TAG_LISTEN,
  TAG_ACCEPT,
  TAG_RESOLVER,
  TAG_HOST_NETWORK,
  TAG_CONNECT,
  TAG_NUMBER_LAST = TAG_CONNECT,
};

struct frame {
  uint8_t operation;
  uint32_t id;
  const uint8_t *fields;
  size_t length;
};

struct field {
  uint8_t tag;
  const char *text; // of a text field, ends with NUL
  uint64_t number;
};

// What a sandbox is made with.
struct create {
  uint32_t uid; // 0: the server's own user
  uint64_t tmp_bytes, memory_bytes, processes, cpu_shares;
  const char *hostname;
  uint16_t listen[PORTS_MAX], accept[PORTS_MAX];
  int listens, accepts;
  uint16_t resolver; // UDP port of the name server in the sandbox; 0: none
  bool host_network;
};

// What runs in it. The pointers lead into the frame.
struct run {
  char *argv[ARGUMENTS_MAX + 1];
  char *envp[VARIABLES_MAX + 1];
  int arguments, variables;
  const char *cwd;
  const char *read[PATHS_MAX], *write[PATHS_MAX];
  int reads, writes;
  uint16_t connect[PORTS_MAX];
  int connects;
  bool host_network;
  uint32_t uid;
  uint64_t processes, data_bytes, files;
};

struct limits {
  uint64_t memory_bytes, processes, cpu_shares;
};

// protocol.c
struct stream {
  size_t filled;
  uint8_t bytes[4 + FRAME_BYTES_MAX];
};
enum take { TAKE_MORE, TAKE_FRAME, TAKE_WRONG };
enum take stream_take(struct stream *, struct frame *, size_t *consumed);
void stream_drop(struct stream *, size_t consumed);
bool frame_parse(const uint8_t *bytes, size_t length, struct frame *);
bool frame_next(const struct frame *, size_t *at, struct field *);
bool path_is_plain(const char *path);
bool create_read(const struct frame *, struct create *);
bool run_read(const struct frame *, struct run *);
bool limits_read(const struct frame *, struct limits *);

// wire.c: what we say, and descriptors between our own processes
enum note_kind { NOTE_CREATED = 1, NOTE_STARTED, NOTE_EXIT, NOTE_MOUNTED, NOTE_LISTENER, NOTE_RESOLVER, NOTE_CONNECTION, NOTE_FAILED };
struct note {
  uint32_t kind;
  int32_t code, signal;
  int32_t error; // errno of NOTE_FAILED
  char text[96]; // step of NOTE_FAILED
};
bool write_all(int fd, const void *bytes, size_t length);
bool send_message(int socket, const void *bytes, size_t length, const int *fds, int count, bool patient);
ssize_t receive_message(int socket, void *bytes, size_t length, int *fds, int *count, pid_t *sender);
bool send_note(int socket, const struct note *, int fd);
bool note_failed(int socket, const char *step, int error);
bool report(const char *format, ...) __attribute__((format(printf, 1, 2)));
bool report_handle(const char *type, const char *event, uint32_t id, int fd);
bool report_failed(uint32_t id, const char *step, int error);
void complain(const char *step, int error);

// system.c: calls that libc does not have yet, and small helpers
int sys_open_tree(int at, const char *path, unsigned flags);
int sys_move_mount(int from, const char *to);
int sys_mount_attributes(int mount, uint64_t set, bool recursive);
int sys_close_from(unsigned first);
int sys_close_between(unsigned first, unsigned last);
int write_file(const char *path, const char *text);
int64_t read_number(const char *path, const char *key);
int map_own_user(uid_t inside_uid, gid_t inside_gid, uid_t uid, gid_t gid);
uint64_t milliseconds(void);

// mounts.c
int template_build(const struct frame *);
int mount_open(const char *const *sources, int count, const char **step);
int mounts_open(const struct frame *, int *fds, int *count, const char **step);
int mounts_move(const struct frame *, const int *fds, int count, const char **step);
int mounts_private(const struct create *, const char **step);

// network.c
int network_up(const char **step);
int listen_tcp(uint16_t port);
int listen_udp(uint16_t port);

// seccomp.c, landlock.c, privileges.c
int seccomp_install(void);
int landlock_version(void);
int landlock_install(const struct run *);
int capabilities_keep(uint64_t mask);
int privileges_drop(const struct run *, bool namespaces, const char **step);

// cgroup.c
struct cgroups {
  int version; // 0: none may be made
  char memory[PATH_BYTES_MAX], pids[PATH_BYTES_MAX], cpu[PATH_BYTES_MAX];
};
void cgroups_open(struct cgroups *);
void cgroups_close(struct cgroups *);
int cgroup_make(const struct cgroups *, uint32_t id, pid_t pid);
void cgroup_limit(const struct cgroups *, uint32_t id, const struct limits *);
int64_t cgroup_kills(const struct cgroups *, uint32_t id);
void cgroup_remove(const struct cgroups *, uint32_t id);

// keeper.c: the first process of a sandbox
#define KEEPER_SOCKET 10
struct tier {
  bool namespaces; // else Landlock
  bool root;       // each environment may have an own user
};
void keeper_main(const struct tier *) __attribute__((noreturn));

// runtime.c
void runtime_exec(const struct tier *, struct run *, int control, int output) __attribute__((noreturn));

// daemon.c
int daemon_main(bool namespaces);

#endif
