package org.clientele.customers.internal.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.customers.internal.columns.PartyValues;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Need;
import org.clientele.model.NeedState;
import org.clientele.model.Party;

/**
 * The types of a customer's needs that are not met, as keys in the order of the alphabet.
 *
 * @param descriptor describes the column
 * @param scheme names the types; null when it was deleted
 */
record NeedTypes(ColumnDescriptor descriptor, ClassificationScheme scheme) implements PartyValues {

    static final String SEPARATOR = "; "; //$NON-NLS-1$

    @Override
    public Object state() {
        return NeedTypes.class;
    }

    @Override
    public void readAll(Records records, LocalDate today, Sink sink) throws ClienteleException {
        RecordQuery query = RecordQuery.all(Literals.NEED, List.of(FeaturePath.of(Literals.NEED__TYPE)))
                .and(new Criterion(FeaturePath.of(Literals.NEED__STATE), Criterion.Operator.NE, NeedState.MET));
        Map<Long, SortedSet<String>> types = new HashMap<>();
        records.scanUnordered(query, row -> {
            if (!row.isNull(0)) {
                types.computeIfAbsent(row.rootId(), id -> new TreeSet<>()).add(row.getString(0));
            }
            return true;
        }, null);
        types.forEach((party, keys) -> sink.put(party, String.join(SEPARATOR, keys)));
    }

    @Override
    public Object read(Party party, LocalDate today) {
        if (party.getCustomer() == null) {
            return null;
        }
        SortedSet<String> keys = new TreeSet<>();
        for (Need need : party.getCustomer().getNeeds()) {
            if (need.getType() != null && need.getState() != NeedState.MET) {
                keys.add(need.getType());
            }
        }
        return keys.isEmpty() ? null : String.join(SEPARATOR, keys);
    }

    @Override
    public String shown(String text) {
        List<String> titles = new ArrayList<>();
        for (String key : text.split(SEPARATOR)) {
            titles.add(scheme == null ? key
                    : scheme.getValues().stream().filter(value -> key.equals(value.getKey())).findFirst()
                            .map(value -> Titles.of(value)).filter(title -> !title.isEmpty()).orElse(key));
        }
        return String.join(SEPARATOR, titles);
    }
}
