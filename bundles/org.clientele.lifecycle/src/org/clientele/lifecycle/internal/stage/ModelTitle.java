package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;

/**
 * What an active model is called.
 *
 * @param key its key
 * @param title its title in the user's language; the key when it has none
 */
record ModelTitle(String key, String title) {

    private static final RecordQuery MODELS = RecordQuery.all(Literals.STAGE_MODEL,
            List.of(FeaturePath.of(Literals.STAGE_MODEL__KEY), FeaturePath.of(Literals.STAGE_MODEL__ACTIVE),
                    FeaturePath.of(Literals.TITLED__ENGLISH), FeaturePath.of(Literals.TITLED__CHINESE)));

    /** The active models of a store, read anew. */
    static List<ModelTitle> all(Store store) throws ClienteleException {
        boolean isChinese = Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage());
        List<ModelTitle> all = new ArrayList<>();
        store.records(Actor.SYSTEM).scan(MODELS, row -> {
            String key = row.getString(0);
            if (key != null && row.getLong(1) == 1) {
                String wanted = row.getString(isChinese ? 3 : 2);
                String other = row.getString(isChinese ? 2 : 3);
                all.add(new ModelTitle(key, isNamed(wanted) ? wanted : isNamed(other) ? other : key));
            }
            return true;
        }, null);
        return all;
    }

    private static boolean isNamed(String text) {
        return text != null && !text.isBlank();
    }
}
