package org.clientele.segmentation.internal.rfm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.store.Store;

/** The setting in which earlier versions kept the RFM options: one name=value a line. */
final class RfmSettings {

    static final String KEY = "rfm.options"; //$NON-NLS-1$

    private static final String DATE = "referenceDate"; //$NON-NLS-1$
    private static final String BINS = "bins"; //$NON-NLS-1$
    private static final String TIES = "ties"; //$NON-NLS-1$

    private RfmSettings() {
    }

    /** The options; empty without a setting, or with one that a newer program wrote. */
    static Optional<RfmOptions> read(Store store) {
        return store.setting(KEY).flatMap(RfmSettings::parse);
    }

    private static Optional<RfmOptions> parse(String text) {
        Map<String, String> values = text.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2) //$NON-NLS-1$
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (a, b) -> b, TreeMap::new));
        try {
            return Optional.of(new RfmOptions(LocalDate.parse(values.getOrDefault(DATE, "")), //$NON-NLS-1$
                    Integer.parseInt(values.getOrDefault(BINS, "")), //$NON-NLS-1$
                    RfmOptions.Ties.valueOf(values.getOrDefault(TIES, "")))); //$NON-NLS-1$
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
