// The network of a sandbox: a namespace with a loopback device and nothing else. A route makes every IPv4 address local
// ("AnyIP"), so that a listener on a port accepts connections to any host on that port; the server learns from the
// socket's own address where the function wanted to go, and decides. No TUN device, no packet filter, no root.
#define _GNU_SOURCE
#include "lambox.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#define LOOPBACK_INDEX 1
#define BACKLOG 64

static int loopback_up(void) {
  struct ifreq request = {.ifr_name = "lo"};
  int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return -1;
  request.ifr_flags = IFF_UP | IFF_RUNNING;
  int result = ioctl(fd, SIOCSIFFLAGS, &request);
  int error = errno;
  close(fd);
  errno = error;
  return result;
}

// `ip route add local 0.0.0.0/0 dev lo`
static int everything_is_local(void) {
  struct {
    struct nlmsghdr header;
    struct rtmsg route;
    struct rtattr attribute;
    int device;
  } request = {
      .header = {.nlmsg_len = sizeof request, .nlmsg_type = RTM_NEWROUTE, .nlmsg_flags = NLM_F_REQUEST | NLM_F_CREATE | NLM_F_ACK},
      .route = {.rtm_family = AF_INET, .rtm_table = RT_TABLE_LOCAL, .rtm_protocol = RTPROT_BOOT, .rtm_scope = RT_SCOPE_HOST, .rtm_type = RTN_LOCAL},
      .attribute = {.rta_len = RTA_LENGTH(sizeof(int)), .rta_type = RTA_OIF},
      .device = LOOPBACK_INDEX,
  };
  struct {
    struct nlmsghdr header;
    struct nlmsgerr error;
    char rest[512];
  } answer;
  int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  if (fd < 0) return -1;
  ssize_t got = send(fd, &request, sizeof request, 0) < 0 ? -1 : recv(fd, &answer, sizeof answer, 0);
  int error = errno;
  close(fd);
  errno = error;
  if (got < 0) return -1;
  if ((size_t)got < sizeof answer.header + sizeof answer.error || answer.header.nlmsg_type != NLMSG_ERROR) return errno = EPROTO, -1;
  if (answer.error.error == 0) return 0;
  errno = -answer.error.error;
  return -1;
}

int network_up(const char **step) {
  *step = "bring the loopback device up";
  if (loopback_up() != 0) return -1;
  *step = "make every address local";
  return everything_is_local();
}

static int bound(int type, uint16_t port) {
  int one = 1;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_ANY)};
  int fd = socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) return -1;
  if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) == 0 &&
      bind(fd, (struct sockaddr *)&address, sizeof address) == 0)
    return fd;
  int error = errno;
  close(fd);
  errno = error;
  return -1;
}

int listen_tcp(uint16_t port) {
  int fd = bound(SOCK_STREAM, port);
  if (fd < 0 || listen(fd, BACKLOG) == 0) return fd;
  int error = errno;
  close(fd);
  errno = error;
  return -1;
}

int listen_udp(uint16_t port) { return bound(SOCK_DGRAM, port); }
