package org.clientele.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.Actor;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchHit;
import org.clientele.core.search.SearchHit.Field;
import org.clientele.core.search.SearchHit.Way;
import org.clientele.core.store.AccessRule;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ContactPoint;
import org.clientele.model.Identifier;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.model.PartyName;
import org.clientele.model.Person;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found by what, and in which order. */
class CustomerSearchTest {

    private static final Actor ANNA = new Actor("anna", "Anna");

    private final MemoryStore store = new MemoryStore();
    private AccessRule rule = new AccessRule.Everything();
    private final SearchServiceImpl service = new SearchServiceImpl();

    @BeforeEach
    void filter() {
        store.filter(actor -> rule);
    }

    @AfterEach
    void close() {
        service.close();
    }

    private long add(Party party) throws Exception {
        return Shop.add(store, party);
    }

    private Party customer(String number, String name) throws Exception {
        Party party = Shop.customer(number, name, "anna", null);
        add(party);
        return party;
    }

    private CustomerSearch search() throws Exception {
        CustomerSearch search = service.of(store);
        search.await(store.journal().lastSequence(), null);
        return search;
    }

    private List<SearchHit> find(String text) throws Exception {
        return search().search(ANNA, text, 20);
    }

    private List<String> names(String text) throws Exception {
        return find(text).stream().map(SearchHit::displayName).toList();
    }

    private static String matched(SearchHit hit) {
        return hit.matchedText().substring(hit.matchStart(), hit.matchEnd());
    }

    @Test
    void betterMatchesComeFirst() throws Exception {
        Party note = customer("N9", "Zora Note");
        note.setNote("friend of Wang's");
        Shop.save(store, store.records(ANNA).load(note.eClass(), note.getId()).map(p -> {
            ((Party) p).setNote("friend of wang's");
            return p;
        }).orElseThrow());
        customer("N7", "Wong Kim");
        customer("N5", "王伟");
        customer("N6", "我爱你公司");
        customer("N4", "Robert Wang");
        customer("N3", "Wangari Maathai");
        customer("N2", "Wang");
        customer("WANG", "Somebody Else");
        customer("WANG2", "Another One");
        assertEquals(List.of("Somebody Else", "Wang", "Another One", "Wangari Maathai", "Robert Wang", "王伟",
                "我爱你公司", "Wong Kim", "Zora Note"), names("wang"));
        assertEquals(List.of(Way.EXACT, Way.EXACT, Way.PREFIX, Way.PREFIX, Way.WORD, Way.PINYIN, Way.INITIALS,
                Way.FUZZY, Way.WORD),
                find("wang").stream().map(SearchHit::way).toList());
        assertTrue(Stream.of(find("wang")).allMatch(
                hits -> hits.stream().map(SearchHit::score).sorted((a, b) -> Double.compare(b, a)).toList()
                        .equals(hits.stream().map(SearchHit::score).toList())));
    }

    @Test
    void namesThatBeginSoComeBeforeThoseThatHaveItFurtherOn() throws Exception {
        customer("1", "李张");
        customer("2", "张三丰");
        assertEquals(List.of("张三丰", "李张"), names("zhang"));
        assertEquals(List.of("张三丰", "李张"), names("z"));
    }

    @Test
    void chineseIsFoundByCharactersPinyinAndInitials() throws Exception {
        customer("1", "上海华为信息技术有限公司");
        customer("2", "北京同仁堂");
        for (String typed : List.of("上海华为", "华为", "上海華為", "信息技术", "華為 公司", "shanghaihuawei", "shanghai huawei",
                "huawei", "huaweixin", "shhw", "hwxxjs", "hw", "shhuaw", "华", "上海 hw")) {
            assertEquals(List.of("上海华为信息技术有限公司"), names(typed), typed);
        }
        assertEquals(List.of(), names("华海"));
        assertEquals("华为", matched(find("huawei").getFirst()));
        assertEquals("华为", matched(find("hw").getFirst()));
        assertEquals("华为", matched(find("華為").getFirst()));
    }

    @Test
    void traditionalNamesAreFoundBySimplifiedCharacters() throws Exception {
        customer("1", "臺灣積體電路製造");
        for (String typed : List.of("台湾", "积体电路", "積體電路", "taiwan", "twjt")) {
            assertEquals(List.of("臺灣積體電路製造"), names(typed), typed);
        }
        assertEquals("積體電路", matched(find("积体电路").getFirst()));
    }

    @Test
    void everyReadingOfAPolyphonicSurnameFinds() throws Exception {
        customer("1", "单雄信");
        customer("2", "尉迟恭");
        customer("3", "覃海洋");
        assertEquals(List.of("单雄信"), names("shanxiongxin"));
        assertEquals(List.of("单雄信"), names("danxiong"));
        assertEquals(List.of("单雄信"), names("sxx"));
        assertEquals(List.of("尉迟恭"), names("yuchigong"));
        assertEquals(List.of("尉迟恭"), names("ycg"));
        assertEquals(List.of("覃海洋"), names("qinhaiyang"));
        assertEquals(List.of("覃海洋"), names("tanhaiyang"));
    }

    @Test
    void oneTypingErrorIsForgiven() throws Exception {
        customer("1", "Charlotte Müller");
        customer("2", "上海华为信息技术有限公司");
        customer("3", "张伟");
        for (String typed : List.of("charlote", "chralotte", "muler", "mueller", "Harlotte", "charlotte mullet")) {
            assertEquals(List.of("Charlotte Müller"), names(typed), typed);
        }
        assertEquals(List.of("上海华为信息技术有限公司"), names("华伟信息技术"));
        assertEquals(List.of("上海华为信息技术有限公司"), names("上海华为信技术"));
        assertEquals(List.of("张伟"), names("zhangwie"));
        assertEquals(Way.FUZZY, find("zhangwie").getFirst().way());
        assertEquals(List.of(), names("mxllxr"), "two wrong letters");
    }

    @Test
    void numbersAreFoundWholeAndByTheirBeginning() throws Exception {
        customer("K-1002", "Ada Lovelace");
        customer("K-1003", "Grace Hopper");
        assertEquals(List.of("Ada Lovelace"), names("k-1002"));
        assertEquals(List.of("Ada Lovelace"), names("K1002"));
        assertEquals(Field.NUMBER, find("K1002").getFirst().matchedField());
        assertEquals(2, names("k-10").size());
    }

    @Test
    void contactPointsAndIdentifiersAreFound() throws Exception {
        Party party = Shop.customer("1", "Ada Lovelace", null, null);
        for (String value : List.of("+86 138-1234-5678", "ada.lovelace@analytical.example", "wx_ada1815")) {
            ContactPoint point = ClienteleFactory.eINSTANCE.createContactPoint();
            point.setValue(value);
            party.getContactPoints().add(point);
        }
        Identifier identifier = ClienteleFactory.eINSTANCE.createIdentifier();
        identifier.setScheme("vat");
        identifier.setValue("DE 811-569-869");
        party.getIdentifiers().add(identifier);
        add(party);
        for (String typed : List.of("13812345678", "138 1234 5678", "+8613812345678", "138123", "5678", "12345678",
                "ada.lovelace@analytical.example", "ada.lov", "analytical", "wx_ada", "DE811569869", "de 811")) {
            assertEquals(1, find(typed).size(), typed);
        }
        assertEquals("138-1234-5678", matched(find("13812345678").getFirst()));
        assertEquals(Field.CONTACT, find("13812345678").getFirst().matchedField());
        assertEquals(Field.IDENTIFIER, find("DE811569869").getFirst().matchedField());
        assertEquals(List.of("Ada Lovelace"), names("ada 138"), "words of different texts");
    }

    @Test
    void formerAndTradeNamesAreFound() throws Exception {
        Organisation organisation = ClienteleFactory.eINSTANCE.createOrganisation();
        organisation.setDisplayName("Acme");
        organisation.setLegalName("Acme Anvils Ltd");
        PartyName name = ClienteleFactory.eINSTANCE.createPartyName();
        name.setText("Roadrunner Supplies");
        organisation.getNames().add(name);
        add(organisation);
        assertEquals("Roadrunner Supplies", find("roadrunner").getFirst().matchedText());
        assertEquals(List.of("Acme"), names("anvils"));
    }

    @Test
    void partiesThatAreNoCustomersAreFoundAndTold() throws Exception {
        Person person = ClienteleFactory.eINSTANCE.createPerson();
        person.setDisplayName("Ada Contact");
        person.setFamilyName("Contact");
        person.setGivenName("Ada");
        add(person);
        customer("1", "Ada Customer");
        List<SearchHit> hits = find("ada");
        assertEquals(List.of("Ada Customer", "Ada Contact"), hits.stream().map(SearchHit::displayName).toList());
        assertTrue(hits.get(0).isCustomer());
        assertFalse(hits.get(1).isCustomer());
        assertEquals(person.eClass(), hits.get(1).type());
        assertEquals(List.of("Ada Contact"), names("contact ada"));
    }

    @Test
    void ofANoteThePlaceIsShown() throws Exception {
        Party party = Shop.customer("1", "Ada", null, null);
        party.setNote("a long story. ".repeat(20) + "prefers\nmornings. " + "and so on. ".repeat(20) + "重要客户");
        add(party);
        SearchHit hit = find("morning").getFirst();
        assertEquals(Field.NOTE, hit.matchedField());
        assertEquals("morning", matched(hit));
        assertTrue(hit.matchedText().contains("prefers mornings"), hit.matchedText());
        assertTrue(hit.matchedText().length() < 100);
        assertEquals("客户", matched(find("客户").getFirst()));
    }

    @Test
    void changesAreFollowed() throws Exception {
        Party ada = customer("1", "Ada Lovelace");
        assertEquals(List.of("Ada Lovelace"), names("lovelace"));
        Party loaded = (Party) store.records(ANNA).load(ada.eClass(), ada.getId()).orElseThrow();
        loaded.setDisplayName("Ada King");
        Shop.save(store, loaded);
        assertEquals(List.of(), names("lovelace"));
        assertEquals(List.of("Ada King"), names("king"));
        Shop.delete(store, (Party) store.records(ANNA).load(ada.eClass(), ada.getId()).orElseThrow());
        assertEquals(List.of(), names("king"));
    }

    @Test
    void largeBatchesComeAndGo() throws Exception {
        search();
        List<Party> many = Stream.iterate(0, n -> n + 1).limit(5_000)
                .map(n -> Shop.customer("B" + n, "Batch Person " + n, "anna", null)).toList();
        store.batch(many);
        assertEquals(List.of("Batch Person 4711"), names("4711"));
        assertEquals(20, names("batch").size());
        long kept = many.get(4_711).getId();
        store.undoBatch(Literals.PARTY, many.getFirst().getId(),
                many.getLast().getId(), Set.of(kept));
        assertEquals(List.of("Batch Person 4711"), names("batch"));
    }

    @Test
    void whatTheActorMayNotSeeIsNotFoundAndTheLimitIsStillMet() throws Exception {
        Set<Long> hidden = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            hidden.add(customer("H" + i, "Wang " + i).getId());
        }
        for (int i = 0; i < 8; i++) {
            customer("V" + i, "Wang the visible " + i);
        }
        rule = new AccessRule.Except(hidden);
        assertEquals(8, search().search(ANNA, "wang", 8).size());
        assertTrue(names("wang").stream().allMatch(name -> name.contains("visible")));
        Party own = Shop.customer("O1", "Wang owned by Berta", "berta", null);
        add(own);
        rule = new AccessRule.OwnedBy(Set.of("berta"));
        assertEquals(List.of("Wang owned by Berta"), names("wang"));
        Person contact = ClienteleFactory.eINSTANCE.createPerson();
        contact.setDisplayName("Wang of the laboratory");
        add(contact);
        assertEquals(List.of("Wang owned by Berta", "Wang of the laboratory"), names("wang"));
        rule = new AccessRule.OwnedBy(Set.of());
        assertEquals(List.of(), names("wang"));
    }

    @Test
    void strangeTextsFindNothingAndDoNoHarm() throws Exception {
        customer("1", "Ada \uD83D\uDE00");
        customer("2", "x".repeat(255));
        for (String typed : List.of("", "   ", "%", "*?~\"(", "\u0000", "‮‭", "\uD800", "a".repeat(10_000))) {
            assertEquals(List.of(), names(typed), typed.length() > 20 ? "long" : typed);
        }
        assertEquals(List.of("Ada \uD83D\uDE00"), names("\uD83D\uDE00"));
        assertEquals(1, names("x".repeat(60)).size());
    }
}
