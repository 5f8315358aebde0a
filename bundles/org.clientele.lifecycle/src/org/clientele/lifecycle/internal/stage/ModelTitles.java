package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageModel;

/**
 * What the active models of a store are called. Asked for at any time, also by what checks a commit of stage models and by
 * those for whom that commit waits: so it is read once at the opening of the store, and after that only models that were
 * committed are read, one by one. Who asks while somebody else reads is told what was known before.
 */
final class ModelTitles {

    private static final int ENTRIES = 1_000;
    private static final int PAGE = 1_000;

    private final Store store;
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<Long, StageModel> models = new LinkedHashMap<>();
    private volatile List<ModelTitle> known = List.of();
    private long sequence = -1;

    /**
     * What an active model is called.
     *
     * @param key its key
     * @param title its title in the user's language; the key when it has none
     */
    record ModelTitle(String key, String title) {
    }

    ModelTitles(Store store) {
        this.store = store;
    }

    /** The active models, in the order in which they were made. */
    List<ModelTitle> current() throws ClienteleException {
        if (!reading.tryLock()) {
            return known;
        }
        try {
            long now = store.journal().lastSequence();
            if (now != sequence) {
                follow(now);
                sequence = now;
                known = models.values().stream().filter(model -> model.isActive() && model.getKey() != null)
                        .map(model -> new ModelTitle(model.getKey(), title(model))).toList();
            }
            return known;
        } finally {
            reading.unlock();
        }
    }

    /** What a model is called; its key when it is not known. */
    String title(String key) throws ClienteleException {
        return current().stream().filter(model -> model.key().equals(key)).map(ModelTitle::title).findFirst().orElse(key);
    }

    private static String title(StageModel model) {
        String title = Titles.of(model);
        return title == null || title.isBlank() ? model.getKey() : title;
    }

    private void follow(long now) throws ClienteleException {
        Set<Long> touched = new LinkedHashSet<>();
        boolean everything = sequence < 0 || sequence > now;
        long at = sequence;
        while (!everything && at < now) {
            List<JournalEntry> entries = store.journal().read(at, ENTRIES);
            if (entries.isEmpty() || entries.getFirst().sequence() != at + 1) {
                everything = true;
                break;
            }
            for (JournalEntry entry : entries) {
                entry.touched().stream().filter(t -> t.aggregate().type() == Literals.STAGE_MODEL)
                        .forEach(t -> touched.add(t.aggregate().id()));
                everything |= entry.ranges().stream().anyMatch(range -> range.type() == Literals.STAGE_MODEL);
            }
            at = entries.getLast().sequence();
        }
        if (everything) {
            touched.clear();
            models.clear();
            store.records(Actor.SYSTEM).scan(RecordQuery.all(Literals.STAGE_MODEL, List.<FeaturePath>of()),
                    row -> touched.add(row.id()), null);
        }
        read(new ArrayList<>(touched));
    }

    private void read(List<Long> ids) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<Long> page = ids.subList(from, Math.min(ids.size(), from + PAGE));
            page.forEach(models::remove);
            for (Aggregate loaded : records.loadAll(Literals.STAGE_MODEL,
                    page.stream().mapToLong(Long::longValue).toArray())) {
                models.put(loaded.getId(), (StageModel) loaded);
            }
        }
    }
}
