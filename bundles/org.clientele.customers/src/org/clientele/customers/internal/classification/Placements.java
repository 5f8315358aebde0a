package org.clientele.customers.internal.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.clientele.model.Classification;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.Dated;
import org.clientele.model.ValueSource;

/** Values of a scheme in the graph of a customer. */
final class Placements {

    private Placements() {
    }

    static boolean holdsOn(Dated value, LocalDate day) {
        return (value.getValidFrom() == null || !value.getValidFrom().isAfter(day))
                && (value.getValidTo() == null || !value.getValidTo().isBefore(day));
    }

    static boolean isComputed(Classification value) {
        return value.getSource() == ValueSource.COMPUTED;
    }

    /** What counts of the values that a customer has in one scheme: what people said comes before what was computed. */
    static List<Classification> counting(Collection<Classification> ofScheme, LocalDate day) {
        List<Classification> holding = ofScheme.stream().filter(value -> holdsOn(value, day)).toList();
        List<Classification> said = holding.stream().filter(value -> !isComputed(value)).toList();
        return said.isEmpty() ? holding : said;
    }

    /** Replaces what was said, or what was computed, from a day on. Returns how many values began or ended. */
    static int replace(Customer customer, String scheme, Collection<String> values, LocalDate from, ValueSource source,
            Consumer<Classification> details) {
        boolean computed = source == ValueSource.COMPUTED;
        List<String> missing = new ArrayList<>(values);
        int changes = 0;
        for (Classification value : List.copyOf(customer.getClassifications())) {
            boolean concerned = scheme.equals(value.getScheme()) && isComputed(value) == computed
                    && (value.getValidTo() == null || !value.getValidTo().isBefore(from));
            boolean begun = value.getValidFrom() == null || value.getValidFrom().isBefore(from);
            if (concerned && value.getValidTo() == null && (begun || from.equals(value.getValidFrom()))
                    && missing.remove(value.getValue())) {
                continue;
            }
            if (concerned && begun) {
                value.setValidTo(from.minusDays(1));
                changes++;
            } else if (concerned) {
                customer.getClassifications().remove(value);
                changes++;
            }
        }
        for (String key : missing) {
            Classification added = ClienteleFactory.eINSTANCE.createClassification();
            added.setScheme(scheme);
            added.setValue(key);
            added.setSource(source);
            added.setValidFrom(from);
            details.accept(added);
            customer.getClassifications().add(added);
            changes++;
        }
        return changes;
    }
}
