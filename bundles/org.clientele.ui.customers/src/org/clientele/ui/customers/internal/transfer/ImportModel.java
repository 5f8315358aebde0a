package org.clientele.ui.customers.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.exchange.CsvPreview;
import org.clientele.core.exchange.ExchangeInfo;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.exchange.ImportMapping.Prefixes;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What a person says about an import, without a screen. */
public final class ImportModel {

    /**
     * Rows that are records of a partner's class.
     *
     * @param label what they are called
     * @param targets what columns may mean for them
     * @param proposal what the columns of the file seem to mean
     */
    public record RecordRows(String label, List<ImportTarget> targets, ImportMapping proposal) {

        /** Copies the list. */
        public RecordRows {
            targets = List.copyOf(targets);
        }

        private boolean has(Field field) {
            return field.target().startsWith(ImportTargets.RECORD_PREFIX)
                    && targets.stream().anyMatch(target -> target.id().equals(field.target()));
        }
    }

    private String importer = ExchangeService.CSV;
    private boolean mapped = true;
    private Path file;
    private CsvPreview preview;
    private RowKind kind = RowKind.CUSTOMER;
    private String currency;
    private PartyType parties = PartyType.ORGANISATION;
    private Prefixes prefixes = Prefixes.NONE;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private List<ImportTarget> customerTargets = ImportTargets.of(RowKind.CUSTOMER).stream()
            .map(id -> new ImportTarget(id, "")).toList(); //$NON-NLS-1$
    private List<ImportTarget> stageTargets = List.of();
    private List<RecordRows> recordRows = List.of();
    private RecordRows records;

    /**
     * Takes a file that was read.
     *
     * @param newFile the file
     * @param found what sniffing found in it
     * @param proposal what its columns seem to mean, or null when nothing could be guessed
     */
    public void sniffed(Path newFile, CsvPreview found, ImportMapping proposal) {
        file = newFile;
        preview = found;
        fields.clear();
        if (proposal != null) {
            take(proposal);
        }
    }

    /**
     * Says with what the file is imported; the file is looked at anew then.
     *
     * @param chosen an importer as it is offered
     */
    public void importer(ExchangeInfo chosen) {
        importer = chosen.id();
        mapped = chosen.mapped();
        forget();
    }

    /**
     * With what the file is imported.
     *
     * @return the id of an importer
     */
    public String importer() {
        return importer;
    }

    /**
     * Whether somebody says what the columns mean.
     *
     * @return false for an importer that knows its files
     */
    public boolean isMapped() {
        return mapped;
    }

    /**
     * Takes what columns of customers may mean in the store.
     *
     * @param targets as the import service tells
     */
    public void customerTargets(List<ImportTarget> targets) {
        customerTargets = List.copyOf(targets);
    }

    /**
     * Takes what columns of stages may mean in the store.
     *
     * @param targets as the import service tells
     */
    public void stageTargets(List<ImportTarget> targets) {
        stageTargets = List.copyOf(targets);
    }

    /**
     * Takes the classes of partners whose records rows may be.
     *
     * @param classes in the order in which they are offered
     */
    public void recordRows(List<RecordRows> classes) {
        recordRows = List.copyOf(classes);
        records = null;
    }

    /**
     * The classes of partners whose records rows may be.
     *
     * @return in the order in which they are offered
     */
    public List<RecordRows> recordRows() {
        return recordRows;
    }

    /**
     * Says that rows are records of a class. The columns mean what they seem to.
     *
     * @param rows one of {@link #recordRows}
     */
    public void records(RecordRows rows) {
        take(rows.proposal());
        records = rows;
    }

    /**
     * The class whose records the rows are.
     *
     * @return empty for rows of another kind
     */
    public Optional<RecordRows> records() {
        return kind == RowKind.RECORD ? Optional.ofNullable(records) : Optional.empty();
    }

    /**
     * What columns may mean.
     *
     * @return the targets in the order in which they are offered
     */
    public List<ImportTarget> targets() {
        if (records().isPresent()) {
            return records.targets();
        }
        return kind == RowKind.CUSTOMER ? customerTargets : kind == RowKind.STAGE ? stageTargets
                : ImportTargets.of(kind).stream().map(id -> new ImportTarget(id, "")).toList(); //$NON-NLS-1$
    }

    /** Forgets the file: another one is being read, or it could not be. */
    public void forget() {
        file = null;
        preview = null;
    }

    /**
     * Takes a mapping; columns that the file does not have are left out.
     *
     * @param mapping the mapping
     */
    public void take(ImportMapping mapping) {
        kind = mapping.kind();
        currency = mapping.currency();
        parties = mapping.parties();
        prefixes = mapping.prefixes();
        fields.clear();
        for (Field field : mapping.fields()) {
            if (preview == null || preview.columns().contains(field.column())) {
                fields.put(field.column(), field);
            }
        }
        records = recordRows.stream().filter(rows -> mapping.fields().stream().anyMatch(rows::has)).findFirst()
                .orElse(null);
    }

    /**
     * Says what a row is; meanings that it cannot have are taken away.
     *
     * @param newKind what a row is
     */
    public void kind(RowKind newKind) {
        kind = newKind;
        fields.values().removeIf(
                field -> targets().stream().noneMatch(target -> target.id().equals(field.target())));
    }

    /**
     * Says what a column means. A meaning that another column had moves here.
     *
     * @param column the column's name
     * @param target what it means, or null for nothing
     */
    public void target(String column, String target) {
        Field before = fields.remove(column);
        if (target != null) {
            fields.values().removeIf(field -> field.target().equals(target));
            boolean same = before != null && before.target().equals(target);
            fields.put(column, same ? before : new Field(column, target, null));
        }
    }

    /**
     * What a column means.
     *
     * @param column the column's name
     * @return the id of its target, or null for nothing
     */
    public String target(String column) {
        Field field = fields.get(column);
        return field == null ? null : field.target();
    }

    /**
     * What is wrong with it.
     *
     * @return a sentence, or empty when the import can begin
     */
    public Optional<String> problem() {
        if (preview == null) {
            return Optional.of(Messages.Import_noFile);
        }
        if (!mapped) {
            return Optional.empty();
        }
        List<String> missing = ImportTargets.missing(kind, fields.values().stream().map(Field::target).toList());
        return missing.isEmpty() ? Optional.empty()
                : Optional.of(NLS.bind(Messages.Import_missing,
                        String.join(", ", missing.stream().map(TargetLabels::of).toList()))); //$NON-NLS-1$
    }

    /**
     * The mapping.
     *
     * @return as it would be kept
     */
    public ImportMapping mapping() {
        return new ImportMapping(kind, preview == null ? null : preview.format(), new ArrayList<>(fields.values()),
                currency, parties, prefixes);
    }

    /**
     * What is asked of the service.
     *
     * @param dryRun whether to write nothing
     * @return the request
     */
    public ImportRequest request(boolean dryRun) {
        return new ImportRequest(file, mapped ? mapping() : null, dryRun, null);
    }

    /**
     * What a row is.
     *
     * @return never null
     */
    public RowKind kind() {
        return kind;
    }

    /**
     * What sniffing found.
     *
     * @return the preview, or empty without a file
     */
    public Optional<CsvPreview> preview() {
        return Optional.ofNullable(preview);
    }

    /**
     * The file.
     *
     * @return the file, or empty
     */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * A value of a column, to show what is meant.
     *
     * @param column the column's name
     * @return the first value that is not blank, or an empty text
     */
    public String example(String column) {
        int place = preview.columns().indexOf(column);
        return preview.rows().stream().filter(row -> place < row.size()).map(row -> row.get(place))
                .filter(value -> value != null && !value.isBlank()).findFirst().orElse(""); //$NON-NLS-1$
    }
}
