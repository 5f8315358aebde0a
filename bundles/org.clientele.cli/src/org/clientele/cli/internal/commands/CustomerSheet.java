package org.clientele.cli.internal.commands;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Output;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Prints one customer part by part, and gives each part for scripts. Reads the model, so new features show up. */
final class CustomerSheet {

    private static final ClientelePackage MODEL = ClientelePackage.eINSTANCE;

    private final Invocation invocation;
    private final Output output;
    private final Locale locale;

    CustomerSheet(Invocation invocation) {
        this.invocation = invocation;
        this.output = invocation.output();
        this.locale = invocation.locale();
    }

    Map<String, Object> record(Party party) {
        output.line(party.getDisplayName());
        Table table = new Table("", "");
        fill(table, "", party);
        output.table(table);
        return json(party);
    }

    Map<String, Object> figures(FactSnapshot facts, int row) throws ClienteleException {
        Table table = new Table("", "");
        Map<String, Object> json = new LinkedHashMap<>();
        for (ColumnDescriptor descriptor : facts.columns()) {
            Optional<FactColumn> column = descriptor.computed() ? facts.column(descriptor.id()) : Optional.empty();
            Object value = column.map(c -> value(c, row)).orElse(null);
            if (value == null) {
                continue;
            }
            json.put(descriptor.id(), value instanceof BigDecimal amount ? Amounts.exact(amount) : value);
            boolean amount = value instanceof BigDecimal;
            table.row(descriptor.label(), amount ? Amounts.shown((BigDecimal) value, invocation.store()) : value);
        }
        head(Messages.SHOW_FIGURES);
        output.table(table);
        return json;
    }

    List<Map<String, Object>> segments(List<Map.Entry<Segment, ProofNode>> proofs) {
        head(Messages.SHOW_SEGMENTS);
        List<Map<String, Object>> json = new ArrayList<>();
        for (Map.Entry<Segment, ProofNode> entry : proofs) {
            ProofNode proof = entry.getValue();
            output.line((proof.holds() ? "+ " : "- ") + entry.getKey().getName());
            ProofText.print(proof, "    ", output);
            Map<String, Object> segment = new LinkedHashMap<>();
            segment.put("id", entry.getKey().getKey());
            segment.put("name", entry.getKey().getName());
            segment.put("member", proof.holds());
            segment.put("why", ProofText.json(proof));
            json.add(segment);
        }
        if (proofs.isEmpty()) {
            output.line(Messages.SEGMENTS_NONE.in(locale));
        }
        return json;
    }

    List<Map<String, Object>> orders(Records records, long party, int limit) throws ClienteleException {
        List<EAttribute> shown = List.of(MODEL.getOrder_PlacedAt(), MODEL.getOrder_Number(), MODEL.getOrder_Kind(),
                MODEL.getOrder_Amount(), MODEL.getOrder_Currency(), MODEL.getOrder_Country());
        List<Map<String, Object>> json = new ArrayList<>();
        if (limit == 0) {
            return json;
        }
        RecordQuery query = new RecordQuery(MODEL.getOrder(), shown.stream().map(FeaturePath::of).toList(),
                List.of(Criterion.eq(FeaturePath.of(MODEL.getOrder_Customer()), new PartyId(party))),
                Optional.of(FeaturePath.of(MODEL.getOrder_PlacedAt())), true);
        Table table = new Table(Messages.ORDER_TIME.in(locale), Messages.ORDER_NUMBER.in(locale),
                Messages.ORDER_KIND.in(locale), Messages.ORDER_AMOUNT.in(locale), "",
                Messages.ORDER_COUNTRY.in(locale));
        for (RecordRow row : records.page(query, Optional.empty(), limit).rows()) {
            Map<String, Object> order = new LinkedHashMap<>();
            for (int i = 0; i < shown.size(); i++) {
                Object value = row.values().get(i);
                order.put(shown.get(i).getName(), value instanceof BigDecimal d ? Amounts.exact(d) : value);
            }
            json.add(order);
            Object[] cells = row.values().toArray();
            cells[3] = Amounts.shown((BigDecimal) cells[3], invocation.store());
            table.row(cells);
        }
        head(Messages.SHOW_LAST_ORDERS);
        output.table(table);
        return json;
    }

    private void head(Messages title) {
        output.line("");
        output.line(title.in(locale));
    }

    /** One line for each set attribute, with the way to it in front. */
    private static void fill(Table table, String path, EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!object.eIsSet(feature) || isTechnical(feature)) {
                continue;
            }
            String place = path.isEmpty() ? feature.getName() : path + "." + feature.getName();
            if (feature instanceof EAttribute attribute) {
                table.row(place, EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute)));
            } else if (feature.isMany()) {
                List<?> children = (List<?>) object.eGet(feature);
                for (int i = 0; i < children.size(); i++) {
                    fill(table, place + "[" + (i + 1) + "]", (EObject) children.get(i));
                }
            } else if (((EReference) feature).isContainment()) {
                fill(table, place, (EObject) object.eGet(feature));
            }
        }
    }

    private static Map<String, Object> json(EObject object) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!object.eIsSet(feature)) {
                continue;
            }
            Object value = object.eGet(feature);
            if (feature instanceof EAttribute attribute) {
                boolean plain = value instanceof Number || value instanceof Boolean;
                json.put(feature.getName(), plain ? value
                        : EcoreUtil.convertToString(attribute.getEAttributeType(), value));
            } else if (feature.isMany()) {
                json.put(feature.getName(), ((List<?>) value).stream().map(v -> json((EObject) v)).toList());
            } else if (((EReference) feature).isContainment()) {
                json.put(feature.getName(), json((EObject) value));
            }
        }
        return json;
    }

    private static boolean isTechnical(EStructuralFeature feature) {
        return feature == MODEL.getIdentified_Id() || feature == MODEL.getAggregate_Version();
    }

    private static Object value(FactColumn column, int row) {
        if (column.descriptor().type() == ColumnDescriptor.ColumnType.TEXT) {
            return column.shown(row);
        }
        long number = column.number(row);
        if (number == FactColumn.MISSING) {
            return null;
        }
        return switch (column.descriptor().type()) {
        case AMOUNT, DECIMAL -> Amounts.ofColumn(number);
        case DATE -> LocalDate.ofEpochDay(number);
        default -> number;
        };
    }
}
