package org.clientele.rcp.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.clientele.core.store.StoreSettings;

/** What a person says about a store that is to be created; tells the first thing that is wrong with it. */
final class NewStore {

    private String name = Messages.NewStore_defaultName;
    private String folder;
    private String currency = usualCurrency();
    private String zone = ZoneId.systemDefault().getId();

    NewStore(Path proposal) {
        folder = proposal.toString();
    }

    String name() {
        return name;
    }

    String folder() {
        return folder;
    }

    String currency() {
        return currency;
    }

    String zone() {
        return zone;
    }

    void setName(String text) {
        name = text.strip();
    }

    void setFolder(String text) {
        folder = text.strip();
    }

    void setCurrency(String text) {
        currency = text.strip().toUpperCase(Locale.ROOT);
    }

    void setZone(String text) {
        zone = text.strip();
    }

    /** A sentence that says what is wrong, or empty. */
    Optional<String> problem() {
        if (name.isEmpty()) {
            return Optional.of(Messages.NewStore_noName);
        }
        Optional<Path> path = StartArguments.path(folder);
        if (path.isEmpty()) {
            return Optional.of(Messages.NewStore_noFolder);
        }
        if (!isFree(path.get())) {
            return Optional.of(Messages.NewStore_folderNotEmpty);
        }
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            return Optional.of(Messages.NewStore_noCurrency);
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            return Optional.of(Messages.NewStore_noZone);
        }
        return Optional.empty();
    }

    Path directory() {
        return StartArguments.path(folder).orElseThrow();
    }

    StoreSettings settings() {
        return new StoreSettings(name, Currency.getInstance(currency), ZoneId.of(zone));
    }

    private static boolean isFree(Path path) {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static String usualCurrency() {
        try {
            Currency usual = Currency.getInstance(Locale.getDefault());
            return usual == null ? "EUR" : usual.getCurrencyCode(); //$NON-NLS-1$
        } catch (IllegalArgumentException e) {
            return "EUR"; //$NON-NLS-1$
        }
    }
}
