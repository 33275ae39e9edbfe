// How the server speaks to lambox, and how lambox reads it without trusting a byte.
//
// Requests come on standard input, one after the other. Numbers are little-endian.
//
//   request  u32 length of what follows (5 to FRAME_BYTES_MAX) · u8 operation · u32 sandbox · field*
//   field    u8 tag · u32 length · bytes
//
// A field whose tag is below 128 is text: at least one byte, the last one NUL and no other. The others are numbers of
// eight bytes. Every operation has its own fields and how many it takes of each (FIELDS below); anything else ends the
// daemon, since the only one who speaks to it is the server that started it.
//
//   template  0: directory*, (file text)*, (link text)*, device*, (target source)*: the read-only root of all sandboxes
//   create    makes a sandbox and its keeper: uid, tmp bytes, memory bytes, processes, CPU shares, hostname, ports to
//             listen (handed over), ports to accept (connections handed over), resolver, (target source+)*
//   run       starts the one process of a sandbox: arguments, variables, cwd, limits, and for Landlock what it may read,
//             write and connect to
//   mount     (target source+)*: mounts code into a running sandbox; several sources lie over each other, the first on top
//   limit     memory bytes, processes, CPU shares, where control groups are
//   kill      SIGKILL to all processes of a sandbox, which stays with its /tmp
//   freeze, thaw   SIGSTOP, SIGCONT to all of them
//   end       the sandbox and all that is in it
//
// Reports go to descriptor 3, which is a Node.js IPC channel: a line of JSON each, with a descriptor beside it where the
// line's cmd is NODE_HANDLE. They are {event, id, …}: ready, created, control, output, started, listener, resolver,
// connection, mounted, exit, ended, failed. What Node.js says on that channel (acknowledgements) is read and ignored.
//
// The daemon passes `create`, `run`, `mount`, `kill`, `freeze` and `thaw` on to the sandbox's keeper as they are, with the
// descriptors they need, and the keeper reads them by the functions of this file again.
#include "lambox.h"

#include <string.h>

#define HEADER_BYTES 5
#define FIELD_HEADER_BYTES 5

struct allowed {
  uint8_t tag;
  uint16_t most;
};

#define MOUNT_FIELDS {TAG_TARGET, MOUNTS_MAX}, {TAG_SOURCE, MOUNTS_MAX + LAYERS_MAX}
static const struct allowed TEMPLATE_FIELDS[] = {{TAG_DIRECTORY, 64}, {TAG_FILE, 32}, {TAG_TEXT, 64}, {TAG_LINK, 32},
                                                 {TAG_DEVICE, 8},     {TAG_TARGET, 32}, {TAG_SOURCE, 32}, {0, 0}};
static const struct allowed CREATE_FIELDS[] = {{TAG_UID, 1},        {TAG_TMP_BYTES, 1},       {TAG_MEMORY_BYTES, 1},
                                               {TAG_PROCESSES, 1},  {TAG_CPU_SHARES, 1},      {TAG_HOSTNAME, 1},
                                               {TAG_LISTEN, 8},     {TAG_ACCEPT, PORTS_MAX},  {TAG_RESOLVER, 1},
                                               {TAG_HOST_NETWORK, 1}, MOUNT_FIELDS,           {0, 0}};
static const struct allowed RUN_FIELDS[] = {{TAG_ARGUMENT, ARGUMENTS_MAX}, {TAG_VARIABLE, VARIABLES_MAX}, {TAG_CWD, 1},
                                            {TAG_READ, PATHS_MAX},  {TAG_WRITE, PATHS_MAX}, {TAG_CONNECT, PORTS_MAX},
                                            {TAG_HOST_NETWORK, 1},  {TAG_UID, 1},           {TAG_PROCESSES, 1},
                                            {TAG_DATA_BYTES, 1},    {TAG_FILES, 1},         {0, 0}};
static const struct allowed MOUNT_ONLY_FIELDS[] = {MOUNT_FIELDS, {0, 0}};
static const struct allowed LIMIT_FIELDS[] = {{TAG_MEMORY_BYTES, 1}, {TAG_PROCESSES, 1}, {TAG_CPU_SHARES, 1}, {0, 0}};
static const struct allowed NO_FIELDS[] = {{0, 0}};

static const struct allowed *const FIELDS[OP_LAST + 1] = {
    [OP_TEMPLATE] = TEMPLATE_FIELDS, [OP_CREATE] = CREATE_FIELDS, [OP_RUN] = RUN_FIELDS,
    [OP_MOUNT] = MOUNT_ONLY_FIELDS,  [OP_LIMIT] = LIMIT_FIELDS,   [OP_KILL] = NO_FIELDS,
    [OP_FREEZE] = NO_FIELDS,         [OP_THAW] = NO_FIELDS,       [OP_END] = NO_FIELDS,
};

static uint32_t read_u32(const uint8_t *bytes) {
  return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static uint64_t read_u64(const uint8_t *bytes) { return read_u32(bytes) | (uint64_t)read_u32(bytes + 4) << 32; }

// Whether the first request of the stream is whole; `consumed` is then what stream_drop takes away after its use.
enum take stream_take(struct stream *stream, struct frame *frame, size_t *consumed) {
  if (stream->filled < 4) return TAKE_MORE;
  uint32_t length = read_u32(stream->bytes);
  if (length < HEADER_BYTES || length > FRAME_BYTES_MAX) return TAKE_WRONG;
  if (stream->filled < 4 + (size_t)length) return TAKE_MORE;
  *consumed = 4 + (size_t)length;
  return frame_parse(stream->bytes + 4, length, frame) ? TAKE_FRAME : TAKE_WRONG;
}

void stream_drop(struct stream *stream, size_t consumed) {
  stream->filled -= consumed;
  memmove(stream->bytes, stream->bytes + consumed, stream->filled);
}

static uint16_t most_of(uint8_t operation, uint8_t tag) {
  for (const struct allowed *allowed = FIELDS[operation]; allowed->tag != 0; allowed++) {
    if (allowed->tag == tag) return allowed->most;
  }
  return 0;
}

static bool field_is_right(uint8_t tag, const uint8_t *bytes, uint32_t length) {
  if (tag >= 128) return length == 8;
  return length >= 1 && memchr(bytes, 0, length) == bytes + length - 1;
}

// Checks a whole request, so that frame_next cannot fail later.
bool frame_parse(const uint8_t *bytes, size_t length, struct frame *frame) {
  uint16_t counts[256] = {0};
  if (length < HEADER_BYTES || length > FRAME_BYTES_MAX) return false;
  uint8_t operation = bytes[0];
  if (operation < OP_TEMPLATE || operation > OP_LAST) return false;
  *frame = (struct frame){operation, read_u32(bytes + 1), bytes + HEADER_BYTES, length - HEADER_BYTES};
  if ((operation == OP_TEMPLATE) != (frame->id == 0)) return false;
  for (size_t at = 0; at < frame->length;) {
    if (frame->length - at < FIELD_HEADER_BYTES) return false;
    uint8_t tag = frame->fields[at];
    uint32_t size = read_u32(frame->fields + at + 1);
    at += FIELD_HEADER_BYTES;
    if (size > frame->length - at) return false;
    if (++counts[tag] > most_of(operation, tag)) return false;
    if (!field_is_right(tag, frame->fields + at, size)) return false;
    at += size;
  }
  return true;
}

// The field at `at`, which moves on; false at the end. Only for what frame_parse has approved.
bool frame_next(const struct frame *frame, size_t *at, struct field *field) {
  if (*at >= frame->length) return false;
  const uint8_t *bytes = frame->fields + *at;
  uint32_t length = read_u32(bytes + 1);
  *field = (struct field){.tag = bytes[0]};
  if (bytes[0] >= 128) field->number = read_u64(bytes + FIELD_HEADER_BYTES);
  else field->text = (const char *)bytes + FIELD_HEADER_BYTES;
  *at += FIELD_HEADER_BYTES + (size_t)length;
  return true;
}

// Absolute, of bounded length, without a part that climbs.
bool path_is_plain(const char *path) {
  size_t length = strlen(path);
  if (path[0] != '/' || length >= PATH_BYTES_MAX) return false;
  for (const char *part = path; part != NULL; part = strchr(part, '/')) {
    part++;
    if (strncmp(part, "..", 2) == 0 && (part[2] == '/' || part[2] == 0)) return false;
  }
  return true;
}

static bool port_read(const struct field *field, uint16_t *ports, int *count) {
  if (field->number < 1 || field->number > 65535 || *count >= PORTS_MAX) return false;
  ports[(*count)++] = (uint16_t)field->number;
  return true;
}

static bool uid_read(const struct field *field, uint32_t *uid) {
  // Neither root, which is what 0 stands for not being, nor the id that means "none".
  if (field->number < 1 || field->number >= UINT32_MAX) return false;
  *uid = (uint32_t)field->number;
  return true;
}

// What a create asks for; its mounts are read by mounts_open and mounts_move.
bool create_read(const struct frame *frame, struct create *create) {
  *create = (struct create){.hostname = "169"};
  struct field field;
  for (size_t at = 0; frame_next(frame, &at, &field);) {
    bool right = true;
    switch (field.tag) {
    case TAG_UID: right = uid_read(&field, &create->uid); break;
    case TAG_TMP_BYTES: create->tmp_bytes = field.number; break;
    case TAG_MEMORY_BYTES: create->memory_bytes = field.number; break;
    case TAG_PROCESSES: create->processes = field.number; break;
    case TAG_CPU_SHARES: create->cpu_shares = field.number; break;
    case TAG_HOST_NETWORK: create->host_network = field.number != 0; break;
    case TAG_LISTEN: right = port_read(&field, create->listen, &create->listens); break;
    case TAG_ACCEPT: right = port_read(&field, create->accept, &create->accepts); break;
    case TAG_RESOLVER: {
      int count = 0;
      right = port_read(&field, &create->resolver, &count);
      break;
    }
    case TAG_HOSTNAME:
      create->hostname = field.text;
      right = strlen(field.text) <= 63; // the kernel's __NEW_UTS_LEN is 64
      break;
    default: break;
    }
    if (!right) return false;
  }
  return true;
}

static bool run_path(const char *text, const char **paths, int *count) {
  if (!path_is_plain(text) || *count >= PATHS_MAX) return false;
  paths[(*count)++] = text;
  return true;
}

static bool run_text(const struct field *field, struct run *run) {
  switch (field->tag) {
  case TAG_ARGUMENT:
    if (run->arguments >= ARGUMENTS_MAX) return false;
    run->argv[run->arguments++] = (char *)field->text;
    return true;
  case TAG_VARIABLE:
    if (run->variables >= VARIABLES_MAX || strchr(field->text, '=') == NULL) return false;
    run->envp[run->variables++] = (char *)field->text;
    return true;
  case TAG_CWD: run->cwd = field->text; return path_is_plain(field->text);
  case TAG_READ: return run_path(field->text, run->read, &run->reads);
  case TAG_WRITE: return run_path(field->text, run->write, &run->writes);
  default: return false;
  }
}

bool run_read(const struct frame *frame, struct run *run) {
  *run = (struct run){.cwd = "/", .files = 1024};
  struct field field;
  for (size_t at = 0; frame_next(frame, &at, &field);) {
    bool right = true;
    switch (field.tag) {
    case TAG_UID: right = uid_read(&field, &run->uid); break;
    case TAG_PROCESSES: run->processes = field.number; break;
    case TAG_DATA_BYTES: run->data_bytes = field.number; break;
    case TAG_FILES: run->files = field.number; break;
    case TAG_HOST_NETWORK: run->host_network = field.number != 0; break;
    case TAG_CONNECT: right = port_read(&field, run->connect, &run->connects); break;
    default: right = run_text(&field, run); break;
    }
    if (!right) return false;
  }
  return run->arguments > 0 && path_is_plain(run->argv[0]);
}

bool limits_read(const struct frame *frame, struct limits *limits) {
  *limits = (struct limits){0};
  struct field field;
  for (size_t at = 0; frame_next(frame, &at, &field);) {
    if (field.tag == TAG_MEMORY_BYTES) limits->memory_bytes = field.number;
    if (field.tag == TAG_PROCESSES) limits->processes = field.number;
    if (field.tag == TAG_CPU_SHARES) limits->cpu_shares = field.number;
  }
  return true;
}
