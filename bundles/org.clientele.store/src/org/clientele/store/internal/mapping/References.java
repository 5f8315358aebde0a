package org.clientele.store.internal.mapping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/**
 * Which columns name rows of which tables: the data type {@code OrderLineId} names rows of the class {@code OrderLine} of
 * the same package.
 */
public final class References {

    private static final String SUFFIX = "Id"; //$NON-NLS-1$

    private References() {
    }

    /**
     * A column that names rows.
     *
     * @param table the table of the column
     * @param column the column
     * @param target the table of the named rows
     */
    public record Reference(TableMapping table, ColumnMapping column, TableMapping target) {
    }

    /**
     * Finds them.
     *
     * @param mapping all tables
     * @return in the order of the tables
     */
    public static List<Reference> of(ModelMapping mapping) {
        List<Reference> references = new ArrayList<>();
        for (TableMapping table : mapping.tables()) {
            for (ColumnMapping column : table.columns()) {
                if (column.type().kind() == ValueKind.TYPED_ID) {
                    EClassifier type = column.path().getLast().getEType();
                    String name = type.getName();
                    if (name.endsWith(SUFFIX) && type.getEPackage().getEClassifier(
                            name.substring(0, name.length() - SUFFIX.length())) instanceof EClass target) {
                        references.add(new Reference(table, column, mapping.table(target)));
                    }
                }
            }
        }
        return references;
    }
}
