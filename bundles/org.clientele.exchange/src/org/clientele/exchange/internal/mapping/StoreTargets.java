package org.clientele.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.core.exchange.ImportTarget;
import org.clientele.core.exchange.ImportTargets;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.FieldDefinition;
import org.clientele.model.StageModel;
import org.clientele.model.Titled;

/**
 * What columns may mean in a store.
 *
 * @param definitions its custom fields and classification schemes, or null for none
 * @param values reads values of custom fields, or null likewise
 * @param records partners' classes
 */
public record StoreTargets(Definitions definitions, CustomFieldService values, RecordTargets records) {

    /** The targets of every store. */
    public static final StoreTargets NONE = new StoreTargets(null, null, new RecordTargets(List.of()));

    private static final List<String> STAGE_NAMES = List.of("stage", "\u9636\u6bb5", "\u5ba2\u6237\u9636\u6bb5"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    /**
     * Whether they are those of a store.
     *
     * @return false for {@link #NONE}
     */
    public boolean isOfStore() {
        return definitions != null;
    }

    /**
     * The targets of a kind of rows.
     *
     * @param kind what a row is
     * @return in the order in which they are offered to people
     */
    public List<ImportTarget> of(RowKind kind) {
        List<ImportTarget> all = new ArrayList<>();
        ImportTargets.of(kind).forEach(id -> all.add(new ImportTarget(id, ""))); //$NON-NLS-1$
        if (isOfStore() && kind == RowKind.CUSTOMER) {
            definitions.fields().stream().filter(field -> !field.isRetired())
                    .forEach(field -> all.add(target(ImportTargets.FIELD_PREFIX + field.getKey(), field)));
            definitions.schemes().stream().filter(scheme -> !scheme.isRetired()).forEach(
                    scheme -> all.add(target(ImportTargets.CLASSIFICATION_PREFIX + scheme.getKey(), scheme)));
        }
        if (isOfStore() && kind == RowKind.STAGE) {
            definitions.stageModels().stream().filter(StageModel::isActive)
                    .forEach(model -> all.add(target(ImportTargets.STAGE_PREFIX + model.getKey(), model)));
        }
        if (kind == RowKind.RECORD) {
            all.addAll(records.all());
        }
        return all;
    }

    /**
     * How well a column's name fits a field or scheme by its names.
     *
     * @param column the name in normal form
     * @param target the target
     * @return 0 is best, -1 not at all
     */
    int rank(String column, String target) {
        if (target.startsWith(ImportTargets.RECORD_PREFIX)) {
            return records.rank(column, target);
        }
        Optional<? extends Titled> titled = field(target);
        String key = target.substring(target.indexOf('.') + 1);
        if (titled.isEmpty()) {
            titled = scheme(target);
        }
        if (titled.isEmpty()) {
            titled = model(target);
        }
        if (titled.isEmpty()) {
            return -1;
        }
        List<String> names = new ArrayList<>();
        for (String name : new String[] { key, titled.get().getEnglish(), titled.get().getChinese() }) {
            names.add(name == null ? "" : Synonyms.normal(name)); //$NON-NLS-1$
        }
        if (target.startsWith(ImportTargets.STAGE_PREFIX)) {
            names.addAll(STAGE_NAMES); // of the first model, since it is asked first
        }
        return column.isEmpty() ? -1 : names.indexOf(column);
    }

    /**
     * The field of a target.
     *
     * @param target any target
     * @return the field, or empty
     */
    public Optional<FieldDefinition> field(String target) {
        return isOfStore() && target.startsWith(ImportTargets.FIELD_PREFIX)
                ? definitions.field(target.substring(ImportTargets.FIELD_PREFIX.length()))
                : Optional.empty();
    }

    /**
     * The scheme of a target.
     *
     * @param target any target
     * @return the scheme, or empty
     */
    public Optional<ClassificationScheme> scheme(String target) {
        return isOfStore() && target.startsWith(ImportTargets.CLASSIFICATION_PREFIX)
                ? definitions.scheme(target.substring(ImportTargets.CLASSIFICATION_PREFIX.length()))
                : Optional.empty();
    }

    private Optional<StageModel> model(String target) {
        return isOfStore() && target.startsWith(ImportTargets.STAGE_PREFIX) ? definitions.stageModels().stream()
                .filter(model -> target.substring(ImportTargets.STAGE_PREFIX.length()).equals(model.getKey())).findFirst()
                : Optional.empty();
    }

    private static ImportTarget target(String id, Titled titled) {
        return new ImportTarget(id, Titles.of(titled));
    }
}
