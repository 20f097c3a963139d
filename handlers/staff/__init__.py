"""Staff: joining by a one-time link, their menu, inviting clients."""
