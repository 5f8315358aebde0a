package org.clientele.segmentation.internal.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.segmentation.MembershipStay;
import org.clientele.core.segmentation.MembershipStep;
import org.clientele.model.MembershipCause;
import org.clientele.model.Segment;

/** The times during which one customer was in one segment. */
final class Stays {

    private final Segment segment;
    private final List<MembershipStay> stays = new ArrayList<>();
    private MembershipStep entered;

    Stays(Segment segment) {
        this.segment = segment;
    }

    /** Reads the log. */
    Stays read(List<LogItem> items, long party) {
        for (LogItem item : items) {
            if (item.left().contains((int) party)) {
                leave(step(item));
            }
            if (item.entered().contains((int) party)) {
                enter(step(item));
            }
        }
        return this;
    }

    /** Adds what holds now and is not in the log yet. */
    Stays now(boolean member, Live live, Optional<MembershipCause> pending) {
        if (member != (entered != null)) {
            MembershipStep step = new MembershipStep(live.facts().today(), 0, pending.orElse(MembershipCause.CATCH_UP),
                    live.facts().sequence(), segment.getVersion());
            if (member) {
                enter(step);
            } else {
                leave(step);
            }
        }
        return this;
    }

    List<MembershipStay> all() {
        List<MembershipStay> all = new ArrayList<>(stays);
        if (entered != null) {
            all.add(new MembershipStay(segment.getKey(), segment.getName(), entered, Optional.empty()));
        }
        return all;
    }

    private void enter(MembershipStep step) {
        if (entered == null) {
            entered = step;
        }
    }

    private void leave(MembershipStep step) {
        if (entered != null) {
            stays.add(new MembershipStay(segment.getKey(), segment.getName(), entered, Optional.of(step)));
            entered = null;
        }
    }

    private static MembershipStep step(LogItem item) {
        return new MembershipStep(item.day(), item.precision(), item.cause(), item.commit(), item.ruleVersion());
    }
}
