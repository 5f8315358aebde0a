package org.clientele.customers.internal.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.clientele.core.definitions.Definitions;
import org.clientele.core.profile.ProfileValue;
import org.clientele.core.profile.ProfileValue.Basis;
import org.clientele.model.EvidenceSource;
import org.clientele.model.Party;
import org.clientele.model.ProfileDefinition;
import org.clientele.model.ProfileField;
import org.clientele.model.ValueOrigin;
import org.eclipse.emf.ecore.EObject;

/** The values of one record with their sources and ages. */
final class Values {

    private static final Comparator<ProfileValue> OLDEST = Comparator.comparing(ProfileValue::knownSince,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Party party;
    private final ValueTexts texts;
    private final LocalDate today;
    private final Map<String, ProfileField> wanted = new LinkedHashMap<>();

    Values(Party party, Definitions definitions, LocalDate today) {
        this.party = party;
        this.texts = new ValueTexts(definitions);
        this.today = today;
        profile(party, definitions)
                .ifPresent(p -> p.getFields().forEach(field -> wanted.putIfAbsent(field.getPath(), field)));
    }

    static Optional<ProfileDefinition> profile(Party party, Definitions definitions) {
        return party.getCustomer() == null ? Optional.empty() : definitions.profile(party.getCustomer().getKind());
    }

    List<ProfileValue> all(Ages ages) {
        Set<String> paths = new LinkedHashSet<>(wanted.keySet());
        paths.addAll(ValuePath.all(party));
        return read(paths, ages);
    }

    List<ProfileValue> stale(Ages ages) {
        List<ProfileValue> stale = new ArrayList<>();
        for (ProfileValue value : read(withAge(), ages)) {
            if (value.stale()) {
                stale.add(value);
            }
        }
        stale.sort(OLDEST);
        return stale;
    }

    /** Whether a value that has to be confirmed from time to time is there at all. */
    boolean mayBeStale() {
        return withAge().stream().anyMatch(
                path -> ValuePath.parse(path).filter(p -> !p.holders(party, today).isEmpty()).isPresent());
    }

    private List<String> withAge() {
        return wanted.values().stream().filter(f -> f.getMaxAge() > 0).map(ProfileField::getPath).toList();
    }

    private List<ProfileValue> read(Iterable<String> paths, Ages ages) {
        List<ProfileValue> values = new ArrayList<>();
        for (String text : paths) {
            ValuePath path = ValuePath.parse(text).orElse(null);
            List<EObject> holders = path == null ? List.of() : path.holders(party, today);
            if (!holders.isEmpty()) {
                values.add(value(path, holders, ages));
            }
        }
        return values;
    }

    private ProfileValue value(ValuePath path, List<EObject> holders, Ages ages) {
        ProfileField field = wanted.get(path.text());
        ValueOrigin origin = party.getOrigins().stream().filter(o -> path.text().equals(o.getPath())).findFirst()
                .orElse(null);
        Ages.Written written = ages.of(path, holders);
        LocalDate stated = origin == null ? null : later(origin.getConfirmedOn(), origin.getObservedOn());
        boolean byStatement = stated != null && holds(stated, ages.of(origin), written);
        LocalDate since = byStatement ? stated : written.day();
        Basis basis = byStatement || origin != null && written.basis() == Basis.UNKNOWN ? Basis.STATED
                : written.basis();
        String by = byStatement ? or(origin.getConfirmedBy()) : written.by();
        OptionalInt age = since == null ? OptionalInt.empty()
                : OptionalInt.of((int) Math.max(0, ChronoUnit.DAYS.between(since, today)));
        int maxAge = field == null ? 0 : field.getMaxAge();
        boolean stale = maxAge > 0 && (age.isEmpty() ? party.getId() != 0 : age.getAsInt() > maxAge);
        return new ProfileValue(path.text(), texts.label(path), texts.text(path, holders),
                Optional.ofNullable(field).map(ProfileField::getRequirement), basis,
                origin == null ? EvidenceSource.NOT_STATED : origin.getSource(),
                origin == null || origin.getConfidence() == 0 ? OptionalInt.empty()
                        : OptionalInt.of(origin.getConfidence()),
                since, by, age, maxAge, stale);
    }

    /** What was changed after it was confirmed is as old as the change, unless the statement came with or after it. */
    private static boolean holds(LocalDate stated, Ages.Written statement, Ages.Written value) {
        return value.basis() != Basis.ENTERED || !value.day().isAfter(stated)
                || statement.sequence() >= value.sequence();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static String or(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
