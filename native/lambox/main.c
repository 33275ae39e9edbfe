// lambox: runs functions in sandboxes for the Selfless server that starts it.
//
//   lambox daemon namespaces           serves requests (protocol.c); as root with own users, else in a user namespace
//   lambox daemon landlock             the tier without namespaces
//   lambox source                      prints the hash of the sources that this was built from
#include "lambox.h"

#include <stdio.h>
#include <string.h>

#ifndef LAMBOX_SOURCE
#define LAMBOX_SOURCE "unknown"
#endif

int main(int count, char **words) {
  if (count == 2 && strcmp(words[1], "source") == 0) return puts(LAMBOX_SOURCE) < 0;
  if (count == 3 && strcmp(words[1], "daemon") == 0) {
    if (strcmp(words[2], "namespaces") == 0) return daemon_main(true);
    if (strcmp(words[2], "landlock") == 0) return daemon_main(false);
  }
  fputs("lambox: started by selfless, not by hand; see native/lambox/main.c\n", stderr);
  return 64;
}
