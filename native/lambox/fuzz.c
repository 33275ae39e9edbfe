// Mutated requests through the functions that read them: fuzz [SEED] [COUNT]. Compiled with the sanitizers by
// native/lambox/protocol.test.ts; a finding is a crash with the seed printed. What is read must also keep its promises.
#include "lambox.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state;

// xorshift64*: the same seed gives the same run everywhere.
static uint64_t chance(uint64_t below) {
  state ^= state >> 12;
  state ^= state << 25;
  state ^= state >> 27;
  return (state * 0x2545F4914F6CDD1DULL >> 16) % below;
}

// Fields that each operation takes, often enough to be refused for their number, too.
static const char *const TAGS[OP_LAST + 1] = {
    [OP_TEMPLATE] = "\1\2\3\4\5\6\7",
    [OP_CREATE] = "\6\7\207\210\210\210\6\7",
    [OP_RUN] = "\10\11\11\13\14\213",
    [OP_MOUNT] = "\6\7\7",
};

static void put(uint8_t *bytes, size_t *at, uint64_t value, int size) {
  for (int i = 0; i < size; i++) bytes[(*at)++] = (uint8_t)(value >> (8 * i));
}

static size_t make(uint8_t *bytes, size_t size) {
  size_t at = 4;
  uint8_t operation = (uint8_t)(1 + chance(OP_LAST));
  bytes[at++] = operation;
  put(bytes, &at, operation == OP_TEMPLATE ? 0 : chance(5), 4);
  for (uint64_t fields = chance(40); fields > 0 && at + 64 < size; fields--) {
    uint8_t tag = (uint8_t)(chance(2) ? 1 + chance(TAG_TEXT_LAST) : 128 + chance(TAG_NUMBER_LAST - 127));
    // Mostly what the operation takes, else nearly every request would be refused at its first field.
    if (chance(50) != 0 && TAGS[operation] != NULL) tag = (uint8_t)TAGS[operation][chance(strlen(TAGS[operation]))];
    bytes[at++] = tag;
    if (tag >= 128) {
      put(bytes, &at, 8, 4);
      put(bytes, &at, chance(3) ? chance(70000) : chance(UINT64_MAX), 8);
    } else {
      uint64_t length = 1 + chance(40);
      put(bytes, &at, length, 4);
      for (uint64_t i = 0; i + 1 < length; i++) bytes[at++] = (uint8_t)"/.a=b:\\"[chance(7)];
      bytes[at++] = 0;
    }
  }
  size_t head = 0;
  put(bytes, &head, at - 4, 4);
  return at;
}

static void mutate(uint8_t *bytes, size_t *length) {
  for (uint64_t times = chance(6); times > 0; times--) {
    size_t at = chance(*length);
    if (chance(4) == 0) *length = at > 0 ? at : 1;
    else bytes[at] = chance(2) ? (uint8_t)chance(256) : (uint8_t)(bytes[at] ^ 1 << chance(8));
  }
}

static void must(bool holds, const char *what) {
  if (holds) return;
  fprintf(stderr, "broken promise: %s\n", what);
  abort();
}

static uint64_t use(const struct frame *frame) {
  static struct create create;
  static struct run run;
  struct limits limits;
  struct field field;
  uint64_t sum = 0;
  for (size_t at = 0; frame_next(frame, &at, &field);) {
    if (field.text != NULL) sum += strlen(field.text) + path_is_plain(field.text);
    must(at <= frame->length, "a field ends within its frame");
  }
  if (create_read(frame, &create)) must(strlen(create.hostname) <= 63 && create.accepts <= PORTS_MAX, "create is bounded");
  if (run_read(frame, &run)) {
    must(run.arguments > 0 && run.argv[run.arguments] == NULL && run.envp[run.variables] == NULL, "argv and envp end");
    must(path_is_plain(run.argv[0]) && path_is_plain(run.cwd), "paths are plain");
  }
  return sum + limits_read(frame, &limits);
}

int main(int count, char **words) {
  uint64_t seed = count > 1 ? strtoull(words[1], NULL, 10) : 1, runs = count > 2 ? strtoull(words[2], NULL, 10) : 100000;
  uint64_t whole = 0, wrong = 0;
  static struct stream stream;
  for (uint64_t i = 0; i < runs; i++) {
    state = (seed << 32 | (i + 1)) * 0x9E3779B97F4A7C15ULL | 1;
    // Of exactly the needed size, so that the sanitizer sees one byte too far.
    static uint8_t scratch[8192];
    size_t length = make(scratch, sizeof scratch);
    if (chance(2) != 0) mutate(scratch, &length);
    struct frame frame;
    uint8_t *exact = malloc(length > 4 ? length - 4 : 1);
    if (length > 4) memcpy(exact, scratch + 4, length - 4);
    if (length > 4 && frame_parse(exact, length - 4, &frame)) use(&frame);
    free(exact);
    if (i % 32 == 0) stream.filled = 0; // a length that was made larger waits for more
    size_t space = sizeof stream.bytes - stream.filled, taken = length < space ? length : space, consumed;
    memcpy(stream.bytes + stream.filled, scratch, taken);
    stream.filled += taken;
    for (enum take take; (take = stream_take(&stream, &frame, &consumed)) != TAKE_MORE;) {
      if (take == TAKE_WRONG) {
        wrong++;
        stream.filled = 0; // the daemon ends here
        break;
      }
      whole++;
      use(&frame);
      stream_drop(&stream, consumed);
    }
  }
  printf("seed %llu: %llu requests read, %llu refused\n", (unsigned long long)seed, (unsigned long long)whole, (unsigned long long)wrong);
  must(whole > 0 && wrong > 0, "both ways are taken");
  return 0;
}
