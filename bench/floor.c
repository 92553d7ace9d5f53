// The least that an open load costs on this machine: a timer and sockets in one epoll, no HTTP to speak of, no recording but
// of times. floor PORT PATH RATE SECONDS: prints percentiles of its lag (due to written), service and response times in ms.
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 900 };

struct connection { int fd; long index; };

static struct connection *idle[MOST];
static int idle_count, open_count, poller;
static struct sockaddr_in target;

static int64_t now_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static int compare(const void *a, const void *b) {
  double difference = *(const double *)a - *(const double *)b;
  return (difference > 0) - (difference < 0);
}

static void print(const char *name, double *values, long count, const char *end) {
  qsort(values, count, sizeof *values, compare);
  double shares[] = {0.5, 0.9, 0.99};
  printf("\"%s\":{", name);
  for (int i = 0; i < 3; i++) {
    long rank = (long)(shares[i] * count + 0.999999);
    printf("\"p%.0f\":%.6f%s", shares[i] * 100, count ? values[rank > 0 ? rank - 1 : 0] : 0, i < 2 ? "," : "");
  }
  printf("}%s", end);
}

static struct connection *connected(void) {
  struct connection *made = calloc(1, sizeof *made);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = made};
  int one = 1;
  made->fd = socket(AF_INET, SOCK_STREAM, 0);
  open_count++;
  if (connect(made->fd, (struct sockaddr *)&target, sizeof target) < 0) exit(1);
  setsockopt(made->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  fcntl(made->fd, F_SETFL, O_NONBLOCK);
  epoll_ctl(poller, EPOLL_CTL_ADD, made->fd, &event);
  return made;
}

int main(int argc, char **argv) {
  if (argc < 5) return 2;
  double rate = atof(argv[3]);
  long planned = (long)(rate * atof(argv[4]) + 0.5), sent = 0, ended = 0;
  char request[512];
  int length = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nhost: 127.0.0.1:%s\r\nconnection: keep-alive\r\n\r\n",
                        argv[2], argv[1]);
  double *lag = calloc(planned, sizeof *lag), *service = calloc(planned, sizeof *service),
         *response = calloc(planned, sizeof *response);
  int64_t *written = calloc(planned, sizeof *written);
  target.sin_family = AF_INET;
  target.sin_port = htons(atoi(argv[1]));
  target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  poller = epoll_create1(0);
  int timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
  struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
  epoll_ctl(poller, EPOLL_CTL_ADD, timer, &event);
  int64_t began = now_ns() + 2000000, until = began + (int64_t)(planned / rate * 1e9) + 10000000000LL;
  while (ended < planned && now_ns() < until) {
    for (; sent < planned && (idle_count > 0 || open_count < MOST) && began + (int64_t)(sent * 1e9 / rate) <= now_ns(); sent++) {
      struct connection *used = idle_count > 0 ? idle[--idle_count] : connected();
      used->index = sent;
      written[sent] = now_ns();
      lag[sent] = (written[sent] - began - sent * 1e9 / rate) / 1e6;
      if (write(used->fd, request, length) != length) return 1;
    }
    if (sent < planned) {
      int64_t due = began + (int64_t)(sent * 1e9 / rate);
      struct itimerspec spec = {.it_value = {due / 1000000000, due % 1000000000}};
      timerfd_settime(timer, TFD_TIMER_ABSTIME, &spec, NULL);
    }
    struct epoll_event events[64];
    int found = epoll_wait(poller, events, 64, 100);
    for (int i = 0; i < found; i++) {
      char buffer[65536];
      struct connection *used = events[i].data.ptr;
      if (used == NULL) {
        if (read(timer, buffer, 8) < 0) continue;
      } else {
        // Answers are small, and come in one piece.
        if (read(used->fd, buffer, sizeof buffer) <= 0) return 1;
        int64_t end = now_ns();
        service[used->index] = (end - written[used->index]) / 1e6;
        response[used->index] = (end - began - used->index * 1e9 / rate) / 1e6;
        ended++;
        idle[idle_count++] = used;
      }
    }
  }
  if (ended < planned) return 1;
  printf("{");
  print("lag", lag, sent, ",");
  print("service", service, ended, ",");
  print("response", response, ended, "}\n");
  return 0;
}
