package org.clientele.model.edit.internal;

import java.util.List;
import java.util.Objects;

import org.clientele.model.Address;
import org.clientele.model.Classification;
import org.clientele.model.CompositeCondition;
import org.clientele.model.ContactPoint;
import org.clientele.model.Customer;
import org.clientele.model.Identifier;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.Order;
import org.clientele.model.OrderLine;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.model.PartyName;
import org.clientele.model.Person;
import org.clientele.model.Product;
import org.clientele.model.Segment;
import org.clientele.model.Tag;
import org.clientele.model.TypedCondition;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;

/** The label of an object: what a person would call it, or its type when nothing tells. */
public final class Labels extends RecordLabels {

    private final ResourceLocator texts;

    private Labels(ResourceLocator texts) {
        super(texts);
        this.texts = texts;
    }

    /**
     * The label of an object of the model.
     *
     * @param object an object of the model
     * @param texts where types and patterns are found
     * @return never blank
     */
    public static String of(Object object, ResourceLocator texts) {
        String label = new Labels(texts).doSwitch((EObject) object);
        return label.isBlank() ? unnamed((EObject) object, texts) : label;
    }

    private static String unnamed(EObject object, ResourceLocator texts) {
        String type = texts.getString("_UI_" + object.eClass().getName() + "_type"); //$NON-NLS-1$ //$NON-NLS-2$
        return texts.getString("_UI_Unnamed_label", new Object[] { type }); //$NON-NLS-1$
    }

    @Override
    public String caseParty(Party party) {
        return text(party.getDisplayName());
    }

    @Override
    public String casePerson(Person person) {
        String shown = text(person.getDisplayName());
        return shown.isBlank() ? personName(text(person.getFamilyName()), text(person.getGivenName())) : shown;
    }

    /** Chinese names have the family name first and no space. */
    private static String personName(String family, String given) {
        if (family.isBlank() || given.isBlank()) {
            return family + given;
        }
        boolean han = Character.UnicodeScript.of(family.codePointAt(0)) == Character.UnicodeScript.HAN;
        return han ? family + given : given + ' ' + family;
    }

    @Override
    public String caseOrganisation(Organisation organisation) {
        String shown = text(organisation.getDisplayName());
        return shown.isBlank() ? text(organisation.getLegalName()) : shown;
    }

    @Override
    public String casePartyName(PartyName name) {
        return text(name.getText());
    }

    @Override
    public String caseAddress(Address address) {
        return join(", ", address.getStreet() == null ? null : address.getStreet().replace("\n", ", "), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                join(" ", address.getPostalCode(), address.getCity()), address.getRegion(), address.getCountry()); //$NON-NLS-1$
    }

    @Override
    public String caseContactPoint(ContactPoint point) {
        String label = text(point.getLabel());
        return label.isBlank() ? text(point.getValue()) : text(point.getValue()) + " (" + label + ')'; //$NON-NLS-1$
    }

    @Override
    public String caseIdentifier(Identifier identifier) {
        return join(": ", identifier.getScheme(), identifier.getValue()); //$NON-NLS-1$
    }

    @Override
    public String caseCustomer(Customer customer) {
        return text(customer.getNumber());
    }

    @Override
    public String caseTag(Tag tag) {
        return text(tag.getName());
    }

    @Override
    public String caseClassification(Classification classification) {
        return join(": ", classification.getScheme(), classification.getValue()); //$NON-NLS-1$
    }

    @Override
    public String caseProduct(Product product) {
        return join(" ", product.getCode(), product.getName()); //$NON-NLS-1$
    }

    @Override
    public String caseOrder(Order order) {
        return text(order.getNumber());
    }

    @Override
    public String caseOrderLine(OrderLine line) {
        String what = text(line.getDescription());
        if (line.getQuantity() == null) {
            return what;
        }
        return join(" \u00D7 ", line.getQuantity().stripTrailingZeros().toPlainString(), what); //$NON-NLS-1$
    }

    @Override
    public String caseSegment(Segment segment) {
        String name = text(segment.getName());
        return name.isBlank() ? text(segment.getKey()) : name;
    }

    @Override
    public String caseCompositeCondition(CompositeCondition condition) {
        return literal(condition.getJunction());
    }

    @Override
    public String caseNegation(Negation negation) {
        String child = negation.getChild() == null ? "" : of(negation.getChild(), texts); //$NON-NLS-1$
        return texts.getString("_UI_Negation_label", new Object[] { child }); //$NON-NLS-1$
    }

    @Override
    public String caseTypedCondition(TypedCondition condition) {
        List<String> operands = condition.getOperands().stream().map(Operand::getText).filter(Objects::nonNull).toList();
        return operands.isEmpty() ? text(condition.getTypeId()) : String.join(" ", operands); //$NON-NLS-1$
    }

    @Override
    public String caseOperand(Operand operand) {
        return join(" = ", operand.getName(), operand.getText()); //$NON-NLS-1$
    }
}
