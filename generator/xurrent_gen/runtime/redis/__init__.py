"""State in Redis, for several processes: a request window, a replay memory, an inbox."""
