// port.hpp: a free port of 127.0.0.1 that stays ours until the office has bound it.
#pragma once

namespace classkeys::driver {

// Holds a bound socket that does not listen. With SO_REUSEADDR, which the office sets as well, the office can bind the
// same port beside it, while nobody who asks the system for any free port is given this one.
class PortReservation {
 public:
    PortReservation();
    PortReservation(const PortReservation&) = delete;
    PortReservation& operator=(const PortReservation&) = delete;
    ~PortReservation();

    int number() const { return number_; }

 private:
    int socket_;
    int number_ = 0;
};

}  // namespace classkeys::driver
