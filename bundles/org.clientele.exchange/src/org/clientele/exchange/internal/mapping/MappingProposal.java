package org.clientele.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.CsvPreview;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.exchange.ImportMapping.Prefixes;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Proposes a mapping from the names of the columns and the values below them. */
public final class MappingProposal {

    private static final Pattern NUMBERED = Pattern.compile("(C|A)?\\d+"); //$NON-NLS-1$
    private static final List<String> NUMBER = List.of("number", "no", "code", "id", "编号", "号码", "代码"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    private static final Set<String> PERSONAL = Set.of(ImportTargets.CUSTOMER_FAMILY_NAME,
            ImportTargets.CUSTOMER_GIVEN_NAME, ImportTargets.CUSTOMER_BIRTH_DATE);
    private static final Set<String> DATES = Set.of(ImportTargets.ORDER_DATE, ImportTargets.MOVE_DATE, ImportTargets.CUSTOMER_SINCE,
            ImportTargets.CUSTOMER_BIRTH_DATE);
    private static final Set<String> NUMBERS = Set.of(ImportTargets.ORDER_AMOUNT, ImportTargets.LINE_QUANTITY,
            ImportTargets.LINE_UNIT_PRICE, ImportTargets.ORDER_HEADS);

    private final CsvPreview preview;
    private final StoreTargets targets;

    /**
     * Creates it.
     *
     * @param preview what sniffing found
     * @param targets what columns may mean in the store
     */
    public MappingProposal(CsvPreview preview, StoreTargets targets) {
        this.preview = preview;
        this.targets = targets;
    }

    /**
     * Proposes.
     *
     * @return the mapping
     * @throws ClienteleException INVALID_INPUT when required columns cannot be guessed
     */
    public ImportMapping propose() throws ClienteleException {
        for (RowKind kind : List.of(RowKind.ORDER_LINE, RowKind.ORDER, RowKind.STAGE, RowKind.CUSTOMER)) {
            Optional<ImportMapping> record = kind == RowKind.CUSTOMER ? record() : Optional.empty();
            if (record.isPresent()) {
                return record.get();
            }
            Map<String, Integer> found = match(kind);
            if (found.keySet().containsAll(ImportTargets.required(kind)) && hasStage(kind, found.keySet())) {
                return mapping(kind, found);
            }
        }
        Map<String, Integer> named = match(RowKind.CUSTOMER);
        if (targets.isOfStore() && ImportTargets.missing(RowKind.CUSTOMER, named.keySet()).isEmpty()) {
            return mapping(RowKind.CUSTOMER, named);
        }
        throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.Mapping_nothingKnown,
                String.join(", ", preview.columns()), String.join(", ", missing()))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static boolean hasStage(RowKind kind, Set<String> found) {
        return kind != RowKind.STAGE || ImportTargets.missing(kind, found).isEmpty();
    }

    /**
     * Proposes for rows of a partner's class.
     *
     * @param type the class, as targets name it
     * @return the mapping; it may lack what an import needs
     * @throws ClienteleException NOT_FOUND when there is no such class
     */
    public ImportMapping propose(String type) throws ClienteleException {
        if (!targets.records().ids().contains(type)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.Mapping_classUnknown, type,
                    String.join(", ", targets.records().ids()))); //$NON-NLS-1$
        }
        return mapping(RowKind.RECORD, matchRecord(type));
    }

    /** Rows of a class that has all it needs, and of which more columns tell than of the customer's own record. */
    private Optional<ImportMapping> record() {
        int customer = match(RowKind.CUSTOMER).size();
        for (String type : targets.records().ids()) {
            Map<String, Integer> found = matchRecord(type);
            if (found.containsKey(ImportTargets.CUSTOMER_NUMBER) && found.size() > customer
                    && found.keySet().containsAll(targets.records().required(type))) {
                return Optional.of(mapping(RowKind.RECORD, found));
            }
        }
        return Optional.empty();
    }

    private Map<String, Integer> matchRecord(String type) {
        List<ImportTarget> offered = new ArrayList<>(List.of(new ImportTarget(ImportTargets.CUSTOMER_NUMBER, ""))); //$NON-NLS-1$
        offered.addAll(targets.records().of(type));
        return match(offered);
    }

    /** What is missing for the kind that fits best. */
    private List<String> missing() {
        List<String> best = List.of();
        double most = -1;
        for (RowKind kind : List.of(RowKind.CUSTOMER, RowKind.ORDER_LINE, RowKind.ORDER)) {
            Map<String, Integer> found = match(kind);
            List<String> missing = new ArrayList<>(ImportTargets.required(kind));
            missing.removeAll(found.keySet());
            if (found.size() - missing.size() > most) {
                most = found.size() - missing.size();
                best = missing;
            }
        }
        return best;
    }

    private Map<String, Integer> match(RowKind kind) {
        Map<String, Integer> found = match(targets.of(kind));
        if (kind == RowKind.CUSTOMER && !found.containsKey(ImportTargets.CUSTOMER_NUMBER)) {
            plainNumber(new HashSet<>(found.values())).ifPresent(i -> found.put(ImportTargets.CUSTOMER_NUMBER, i));
        }
        return found;
    }

    private Map<String, Integer> match(List<ImportTarget> all) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (ImportTarget offered : all) {
            String target = offered.id();
            int best = -1;
            int bestRank = Integer.MAX_VALUE;
            for (int i = 0; i < preview.columns().size(); i++) {
                int rank = taken.contains(i) ? -1 : rank(preview.columns().get(i), target);
                if (rank >= 0 && rank < bestRank) {
                    best = i;
                    bestRank = rank;
                }
            }
            if (best >= 0) {
                found.put(target, best);
                taken.add(best);
            }
        }
        return found;
    }

    /** In a list of customers, a number that says no more is the customer's, as in our own exports. */
    private Optional<Integer> plainNumber(Set<Integer> taken) {
        for (String name : NUMBER) {
            for (int i = 0; i < preview.columns().size(); i++) {
                if (!taken.contains(i) && Synonyms.normal(preview.columns().get(i)).equals(name)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    private int rank(String column, String target) {
        int known = Synonyms.rank(column, target);
        return known >= 0 ? known : targets.rank(Synonyms.normal(column), target);
    }

    private ImportMapping mapping(RowKind kind, Map<String, Integer> found) {
        List<Field> fields = found.entrySet().stream()
                .map(e -> new Field(preview.columns().get(e.getValue()), e.getKey(), pattern(e.getKey(), e.getValue())))
                .toList();
        PartyType parties = found.keySet().stream().anyMatch(PERSONAL::contains) ? PartyType.PERSON
                : PartyType.ORGANISATION;
        Integer number = found.get(ImportTargets.ORDER_NUMBER);
        return new ImportMapping(kind, preview.format(), fields, null, parties,
                number == null ? Prefixes.NONE : prefixes(values(number)));
    }

    /** Where order numbers are plain digits, a letter before them is a mark; where letters are usual it is none. */
    private static Prefixes prefixes(List<String> numbers) {
        boolean plain = !numbers.isEmpty() && numbers.stream().allMatch(n -> NUMBERED.matcher(n).matches());
        return plain ? new Prefixes("C", "A") : Prefixes.NONE; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String pattern(String target, int column) {
        if (DATES.contains(target) || targets.records().isDay(target)) {
            return DateForms.guess(values(column));
        } else if (NUMBERS.contains(target) || targets.records().isNumber(target)) {
            boolean comma = values(column).stream().anyMatch(v -> v.matches("-?\\d+(\\.\\d{3})*,(\\d{1,2}|\\d{4,})")); //$NON-NLS-1$
            return comma ? Columns.DECIMAL_COMMA : null;
        }
        return null;
    }

    private List<String> values(int column) {
        return preview.rows().stream().filter(r -> r.size() > column).map(r -> r.get(column).strip())
                .filter(v -> !v.isEmpty()).toList();
    }
}
