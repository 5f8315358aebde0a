package org.clientele.exchange;

import static org.clientele.model.ClientelePackage.Literals.ADDRESS;
import static org.clientele.model.ClientelePackage.Literals.ADDRESS__CITY;
import static org.clientele.model.ClientelePackage.Literals.CONTACT_POINT;
import static org.clientele.model.ClientelePackage.Literals.CONTACT_POINT__KIND;
import static org.clientele.model.ClientelePackage.Literals.CONTACT_POINT__VALUE;
import static org.clientele.model.ClientelePackage.Literals.CUSTOMER__LANGUAGE;
import static org.clientele.model.ClientelePackage.Literals.CUSTOMER__NUMBER;
import static org.clientele.model.ClientelePackage.Literals.CUSTOMER__SINCE;
import static org.clientele.model.ClientelePackage.Literals.ORGANISATION;
import static org.clientele.model.ClientelePackage.Literals.PARTY;
import static org.clientele.model.ClientelePackage.Literals.PARTY__CUSTOMER;
import static org.clientele.model.ClientelePackage.Literals.PARTY__DISPLAY_NAME;
import static org.clientele.model.ClientelePackage.Literals.PARTY__NOTE;
import static org.clientele.model.ClientelePackage.Literals.PERSON;
import static org.clientele.model.ClientelePackage.Literals.PERSON__BIRTH_DATE;
import static org.clientele.model.ClientelePackage.Literals.PERSON__FAMILY_NAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.exchange.testing.FakeRow;
import org.clientele.exchange.testing.Importing;
import org.clientele.model.ContactPointKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in which a row is a customer. */
class CustomerFileImportTest {

    @TempDir
    Path folder;
    private Importing importing;

    @BeforeEach
    void prepare() {
        importing = new Importing(folder);
    }

    @Test
    void organisationsComeWithAddressAndContactPoints() throws Exception {
        ImportReport report = importing.run(importing.file("c.csv", """
                客户编号,客户名称,联系电话,邮箱,城市,开户日期,备注
                K1,上海晨光文具有限公司,021-5555,a@b.cn,上海,2011年3月4日,
                K2,北京同仁堂,,c@d.cn,,2012-01-02,"老客户
                重要"
                K3,,,,,,
                """));
        assertEquals(3, report.outcomes().get(RowOutcome.VALID));
        List<FakeRow> parties = importing.store.of(PARTY);
        assertEquals("上海晨光文具有限公司", parties.get(0).get(PARTY__DISPLAY_NAME));
        assertEquals(ORGANISATION, parties.get(0).type());
        assertEquals(LocalDate.of(2011, 3, 4), parties.get(0).get(PARTY__CUSTOMER, CUSTOMER__SINCE));
        assertEquals("老客户\n重要", parties.get(1).get(PARTY__NOTE));
        assertEquals("K3", parties.get(2).get(PARTY__DISPLAY_NAME), "without a name the number stands for it");
        assertNull(parties.get(2).get(PARTY__CUSTOMER, CUSTOMER__SINCE));
        assertEquals(List.of("上海"), importing.store.of(ADDRESS).stream().map(a -> a.get(ADDRESS__CITY)).toList());
        List<FakeRow> contacts = importing.store.of(CONTACT_POINT);
        assertEquals(List.of("021-5555", "a@b.cn", "c@d.cn"),
                contacts.stream().map(c -> c.get(CONTACT_POINT__VALUE)).toList());
        assertEquals(ContactPointKind.EMAIL_VALUE, contacts.get(1).number(CONTACT_POINT__KIND));
        assertEquals(List.of(0, 1, 0), contacts.stream().map(FakeRow::position).toList());
        assertEquals(parties.get(1).id(), contacts.get(2).rootId());
    }

    @Test
    void personsAreListedInTheOrderOfTheirScript() throws Exception {
        importing.run(importing.file("p.csv", """
                Customer No,First Name,Surname,Date of birth
                1,Ada,Lovelace,1815-12-10
                2,伟,王,
                3,,Curie,
                """));
        List<FakeRow> parties = importing.store.of(PARTY);
        assertEquals(List.of("Ada Lovelace", "王伟", "Curie"),
                parties.stream().map(p -> p.get(PARTY__DISPLAY_NAME)).toList());
        assertEquals(PERSON, parties.get(0).type());
        assertEquals(LocalDate.of(1815, 12, 10), parties.get(0).get(PERSON__BIRTH_DATE));
        assertEquals("王", parties.get(1).get(PERSON__FAMILY_NAME));
    }

    @Test
    void languageIsFoundByItsName() throws Exception {
        importing.run(importing.file("l.csv", "客户编号,客户名称,沟通语言\nK1,上海晨光,zh-CN\nK2,Lamp Shop,en\nK3,Other,\n"));
        assertEquals(Arrays.asList("zh-CN", "en", null),
                importing.store.of(PARTY).stream().map(p -> p.get(PARTY__CUSTOMER, CUSTOMER__LANGUAGE)).toList());
    }

    @Test
    void secondRowOfANumberIsADuplicateAndTheFirstCounts() throws Exception {
        ImportReport report = importing.run(importing.file("d.csv",
                "Customer No,Name\n7,First\n8,Other\n7.0,Second\n7,Third\n"));
        assertEquals(2, report.outcomes().get(RowOutcome.VALID));
        assertEquals(2, report.outcomes().get(RowOutcome.REJECTED));
        assertTrue(report.problems().getFirst().message().contains("\"7\" is already on line 2"));
        assertEquals("First", importing.store.of(PARTY).getFirst().get(PARTY__DISPLAY_NAME));
    }

    @Test
    void rowThatFollowsAnUnusableOneOfItsNumberCounts() throws Exception {
        ImportReport report = importing.run(importing.file("d.csv",
                "Customer No,Name,Since\n7,First,never\n7,Second,2011-01-05\n"));
        assertEquals(1, report.outcomes().get(RowOutcome.VALID));
        assertEquals("Second", importing.store.of(PARTY).getFirst().get(PARTY__DISPLAY_NAME));
    }

    @Test
    void customersThatAreThereStayAsTheyAre() throws Exception {
        importing.run(importing.file("a.csv", "Customer No,Name\n7,Seven\n8,Eight\n"));
        ImportReport report = importing.run(importing.file("b.csv", "Customer No,Name\n8,Changed\n9,Nine\n"));
        assertEquals(1, report.outcomes().get(RowOutcome.UNCHANGED));
        assertEquals(1, report.outcomes().get(RowOutcome.VALID));
        assertEquals(List.of("Seven", "Eight", "Nine"),
                importing.store.of(PARTY).stream().map(p -> p.get(PARTY__DISPLAY_NAME)).toList());
    }

    @Test
    void customersOfAFileAreUsedByItsOrders() throws Exception {
        importing.run(importing.file("c.csv", "Customer No,Name\n100,Lamp Shop\n"));
        ImportReport report = importing.lines("1,A1,LAMP,2,2011-01-05,2.50,100.0,France",
                "2,A1,LAMP,2,2011-01-05,2.50,101.0,France");
        assertEquals(1, report.created().get("Party"));
        assertEquals(List.of("100", "101"),
                importing.store.of(PARTY).stream().map(p -> p.get(PARTY__CUSTOMER, CUSTOMER__NUMBER)).toList());
    }

    @Test
    void textThatIsTooLongIsRejected() throws Exception {
        ImportReport report = importing.run(importing.file("l.csv",
                "Customer No,Name\n1," + "长".repeat(256) + "\n2," + "长".repeat(255) + "\n"));
        assertEquals("Name", report.problems().getFirst().column());
        assertEquals(1, report.outcomes().get(RowOutcome.VALID));
    }
}
