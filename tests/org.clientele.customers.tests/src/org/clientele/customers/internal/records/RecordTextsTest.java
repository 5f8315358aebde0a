package org.clientele.customers.internal.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import org.clientele.core.records.CustomerClass;
import org.clientele.model.edit.ModelLabels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What the timeline says of a partner's record is written as its reader writes numbers, days and money. */
class RecordTextsTest {

    private final EClass type = EcoreFactory.eINSTANCE.createEClass();
    private final List<EAttribute> columns = new ArrayList<>();

    private EAttribute column(String name, EDataType of) {
        EAttribute column = EcoreFactory.eINSTANCE.createEAttribute();
        column.setName(name);
        column.setEType(of);
        type.getEStructuralFeatures().add(column);
        columns.add(column);
        return column;
    }

    private String told(Locale locale, Object... row) {
        EPackage model = EcoreFactory.eINSTANCE.createEPackage();
        model.setName("visits");
        model.getEClassifiers().add(type);
        type.setName("Visit");
        return new RecordTexts(type, columns, ModelLabels.registered(), Currency.getInstance("EUR"), locale).after(0,
                Arrays.asList(row)).replace('\u00a0', ' ');
    }

    @Test
    void numbersDaysAndMoneyAreThoseOfTheReader() {
        EcoreUtil.setAnnotation(column("paid", EcorePackage.Literals.EBIG_DECIMAL), CustomerClass.SHOW, "money", "true");
        column("share", EcorePackage.Literals.EBIG_DECIMAL);
        column("steps", EcorePackage.Literals.ELONG);
        column("on", EcorePackage.Literals.EJAVA_OBJECT);
        Object[] row = { new BigDecimal("1234.5000"), new BigDecimal("0.2500"), 12_345L, LocalDate.of(2026, 5, 1) };
        assertEquals("Paid: 1.234,50 €\nShare: 0,25\nSteps: 12.345\nOn: 01.05.2026", told(Locale.GERMANY, row));
        assertEquals("Paid: €1,234.50\nShare: 0.25\nSteps: 12,345\nOn: May 1, 2026", told(Locale.US, row));
    }

    @Test
    void moneyIsOfTheCurrencyThatTheRecordNames() {
        EcoreUtil.setAnnotation(column("paid", EcorePackage.Literals.EBIG_DECIMAL), CustomerClass.SHOW, "money", "code");
        column("code", EcorePackage.Literals.ESTRING);
        assertEquals("Paid: ¥1,235\nCode: JPY", told(Locale.US, new BigDecimal("1235.4000"), "JPY"));
        assertEquals("Paid: 7.5 shells\nCode: shells", told(Locale.US, new BigDecimal("7.5000"), "shells"));
    }

    @Test
    void halfIsSomethingAndWhatWasNotEnteredIsNothing() {
        column("part", EcorePackage.Literals.EDOUBLE);
        column("steps", EcorePackage.Literals.EINT);
        column("wish", EcorePackage.Literals.ESTRING);
        assertEquals("Part: 0.5", told(Locale.US, 0.5, 0, " "));
    }
}
