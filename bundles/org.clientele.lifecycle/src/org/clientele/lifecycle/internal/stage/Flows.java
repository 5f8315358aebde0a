package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.lifecycle.StageFlow;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** Who went where between two days. */
final class Flows {

    private final StageView view;

    Flows(StageView view) {
        this.view = view;
    }

    StageFlow between(LocalDate from, LocalDate to) throws ClienteleException {
        int first = view.day(from);
        int last = view.day(to);
        if (last < first) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.days_order, from, to));
        }
        Map<Short, RoaringBitmap> before = at(first);
        Map<Short, RoaringBitmap> after = at(last);
        List<StageFlow.Stream> streams = new ArrayList<>();
        before.forEach((stage, rows) -> after.forEach((other, others) -> {
            RoaringBitmap both = RoaringBitmap.and(rows, others);
            both.and(view.seen().visible());
            if (!both.isEmpty() && (stage != Names.NONE || other != Names.NONE)) {
                streams.add(new StageFlow.Stream(key(stage), key(other), view.parties(both)));
            }
        }));
        Map<String, RoaringBitmap> entered = new HashMap<>();
        Map<String, RoaringBitmap> left = new HashMap<>();
        view.kept().ways.forEach(first, last, step -> {
            if (step.to != Names.NONE) {
                entered.computeIfAbsent(key(step.to), k -> new RoaringBitmap()).or(view.parties(step.rows));
            }
            if (step.from != Names.NONE) {
                left.computeIfAbsent(key(step.from), k -> new RoaringBitmap()).or(view.parties(step.rows));
            }
        });
        return new StageFlow(view.kept().key, from, to, streams, entered, left);
    }

    /** The rows of each stage at the end of a day, those of no stage first. */
    private Map<Short, RoaringBitmap> at(int day) {
        Map<Short, RoaringBitmap> rows = new LinkedHashMap<>();
        List<Short> stages = new ArrayList<>(List.of(Names.NONE));
        stages.addAll(view.now().plan().order());
        for (short stage = 1; stage < view.kept().names.size(); stage++) {
            if (!stages.contains(stage)) {
                stages.add(stage);
            }
        }
        for (short stage : stages) {
            rows.put(stage, view.kept().ways.at(stage, day, view.now().in(stage)));
        }
        return rows;
    }

    /** Who took each way after a day; by the numbers of the two stages. */
    Map<Integer, RoaringBitmap> since(int day) {
        Map<Integer, RoaringBitmap> ways = new LinkedHashMap<>();
        view.kept().ways.forEach(day, view.live().today(),
                step -> ways.computeIfAbsent(way(step.from, step.to), w -> new RoaringBitmap()).or(step.rows));
        return ways;
    }

    static int way(short from, short to) {
        return from << 16 | to;
    }

    private String key(short stage) {
        return view.kept().names.key(stage);
    }
}
