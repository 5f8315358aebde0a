package org.clientele.exchange.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/** Finds which of a file's keys the store has: by asking for them, or, when they are many, by going through all. */
final class StoredKeys {

    private static final int ASKED_AT_ONCE = 500;
    private static final int SCAN_RATIO = 20;

    /** Is told of each key that the store has. */
    @FunctionalInterface
    interface Found {
        /**
         * @param index the number of the key in the file
         * @param id the id in the store
         */
        void found(int index, long id);
    }

    private final Records records;
    private final EClass type;
    private final FeaturePath key;

    StoredKeys(Records records, EClass type, FeaturePath key) {
        this.records = records;
        this.type = type;
        this.key = key;
    }

    void resolve(TextIndex keys, Found found, IProgressMonitor monitor) throws ClienteleException {
        RecordQuery all = RecordQuery.all(type, List.of(key)).and(new Criterion(key, Operator.NOT_NULL, null));
        long stored = keys.size() == 0 ? 0 : records.count(all);
        if (stored == 0) {
            return;
        } else if (keys.size() < stored / SCAN_RATIO) {
            ask(keys, found);
            return;
        }
        records.scanUnordered(all, row -> {
            int index = keys.find(row.getString(0));
            if (index >= 0) {
                found.found(index, row.id());
            }
            return true;
        }, monitor);
    }

    private void ask(TextIndex keys, Found found) throws ClienteleException {
        List<String> texts = new ArrayList<>(ASKED_AT_ONCE);
        for (int i = 0; i < keys.size(); i++) {
            texts.add(keys.text(i));
            if (texts.size() == ASKED_AT_ONCE || i == keys.size() - 1) {
                RecordQuery query = RecordQuery.all(type, List.of(key))
                        .and(new Criterion(key, Operator.IN, List.copyOf(texts)));
                Optional<PageKey> next = Optional.empty();
                do {
                    Page page = records.page(query, next, ASKED_AT_ONCE * 2);
                    for (RecordRow row : page.rows()) {
                        found.found(keys.find((String) row.values().getFirst()), row.id());
                    }
                    next = page.next();
                } while (next.isPresent());
                texts.clear();
            }
        }
    }
}
