package org.clientele.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchHit;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.identity.testing.Services;
import org.clientele.testsupport.chinese.ChineseParties;
import org.clientele.testsupport.chinese.GeneratedParty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 5,000 generated companies and 5,000 persons, imported from CSV files into a real store. Readings of given names are those
 * of kMandarin_8105.txt (mozillazg/pinyin-data), those of surnames as in Xiandai Hanyu Cidian.
 */
class ImportedChineseTest {

    private static final int EACH = 5_000;
    private static final int LIMIT = 200;
    private static final Actor ANNA = new Actor("anna", "Anna");
    private static final Map<String, String> SURNAMES = new LinkedHashMap<>();
    private static final Map<String, String> GIVEN = new HashMap<>();

    static {
        words("单shan 曾zeng 仇qiu 解xie 查zha 区ou 尉迟yuchi 万俟moqi 朴piao 盖ge 任ren 冼xian 缪miao 种chong 覃qin 翟zhai 乐yue 华hua "
                + "长孙zhangsun 单于chanyu", SURNAMES);
        words("伟wei 芳fang 娜na 秀xiu 英ying 敏min 静jing 丽li 强qiang 磊lei 军jun 洋yang 勇yong 艳yan 杰jie 娟juan 涛tao 明ming 超chao "
                + "兰lan 霞xia 平ping 刚gang 桂gui 文wen 辉hui 建jian 国guo 志zhi 华hua 玉yu 梅mei 春chun 红hong 海hai 燕yan 晓xiao 东dong "
                + "佳jia 怡yi 子zi 轩xuan 浩hao 然ran 梓zi 涵han 雨yu 桐tong 思si 远yuan 嘉jia 欣xin 博bo 俊jun 诗shi 雅ya 天tian 宇yu 雪xue "
                + "莹ying 鹏peng 飞fei 婷ting 云yun 龙long 凤feng 琴qin", GIVEN);
    }

    @TempDir
    static Path folder;
    private static final ChineseParties GENERATED = new ChineseParties(1);
    private static final SearchServiceImpl SERVICE = new SearchServiceImpl();
    private static Store store;
    private static CustomerSearch search;

    private static void words(String text, Map<String, String> words) {
        for (String word : text.split(" ")) {
            words.put(word.replaceAll("[a-z]", ""), word.replaceAll("[^a-z]", ""));
        }
    }

    @BeforeAll
    static void importBoth() throws Exception {
        store = Services.get(StoreService.class).create(folder.resolve("store"),
                new StoreSettings("Shanghai", Currency.getInstance("CNY"), ZoneId.of("Asia/Shanghai")), null);
        search = SERVICE.of(store);
        GENERATED.writeCompanies(folder.resolve("companies.csv"), EACH);
        GENERATED.writePersons(folder.resolve("persons.csv"), EACH);
        ImportService imports = Services.get(ImportService.class);
        for (String name : List.of("companies.csv", "persons.csv")) {
            Path file = folder.resolve(name);
            ImportMapping mapping = imports.propose(imports.sniff(file));
            assertEquals(EACH, imports.run(store, ANNA, new ImportRequest(file, mapping, false, null), null).outcomes()
                    .get(RowOutcome.VALID), name);
        }
        search.await(store.journal().lastSequence(), null);
    }

    @AfterAll
    static void close() {
        SERVICE.close();
        if (store != null) {
            store.close();
        }
    }

    private static List<String> numbers(String text) throws Exception {
        return search.search(ANNA, text, LIMIT).stream().map(SearchHit::number).toList();
    }

    private static void assertFinds(GeneratedParty party, String text) throws Exception {
        assertTrue(numbers(text).contains(party.number()), text + " does not find " + party.name());
    }

    private static String pinyin(String givenName, boolean initials) {
        StringBuilder text = new StringBuilder();
        for (String character : givenName.split("")) {
            String reading = GIVEN.get(character);
            text.append(initials ? reading.substring(0, 1) : reading);
        }
        return text.toString();
    }

    @Test
    void polyphonicSurnamesAreFoundByTheReadingOfTheSurname() throws Exception {
        Set<String> tried = new HashSet<>();
        for (int n = 0; n < EACH / 3; n += 10) {
            GeneratedParty person = GENERATED.person(n);
            String surname = SURNAMES.get(person.familyName());
            assertFinds(person, surname + pinyin(person.givenName(), false));
            assertFinds(person, surname + " " + pinyin(person.givenName(), false));
            assertFinds(person, surname + pinyin(person.givenName(), true));
            tried.add(person.familyName());
        }
        assertEquals(SURNAMES.keySet(), tried);
    }

    @Test
    void personsAreFoundByInitials() throws Exception {
        Map<String, String> initials = Map.of("单", "s", "尉迟", "yc", "万俟", "mq", "曾", "z", "解", "x");
        for (int n = 0; n < EACH; n += 10) {
            GeneratedParty person = GENERATED.person(n);
            String first = initials.get(person.familyName());
            if (first != null && person.givenName().length() == 2) {
                assertFinds(person, first + pinyin(person.givenName(), true));
            }
        }
    }

    @Test
    void companiesAreFoundByCharactersNumberAndPhone() throws Exception {
        for (int n = 0; n < EACH; n += 50) {
            GeneratedParty company = GENERATED.company(n);
            assertFinds(company, company.name());
            assertEquals(company.number(), numbers(company.number()).getFirst());
            assertEquals(company.number(), numbers(company.phone()).getFirst());
            assertEquals(company.number(), numbers(company.mail()).getFirst());
            assertFinds(company, company.name().substring(0, 7));
        }
    }

    @Test
    void companiesAreFoundByTheTraditionalForm() throws Exception {
        GeneratedParty found = null;
        for (int n = 0; n < EACH && found == null; n++) {
            found = GENERATED.company(n).name().startsWith("广州") ? GENERATED.company(n) : null;
        }
        String name = found.name().replace("广", "廣").replace("华", "華").replace("为", "為").replace("东", "東")
                .replace("龙", "龍").replace("腾", "騰").replace("业", "業").replace("电", "電").replace("贸", "貿")
                .replace("长", "長").replace("丰", "豐").replace("兴", "興").replace("远", "遠").replace("润", "潤");
        assertFalse(name.equals(found.name()));
        assertFinds(found, name);
        assertFinds(found, "guangzhou");
        assertFinds(found, "gz");
    }

    @Test
    void aTypingErrorIsForgiven() throws Exception {
        GeneratedParty company = GENERATED.company(4_711);
        String name = company.name();
        assertFinds(company, name.substring(0, 3) + "错" + name.substring(4, 8));
        GeneratedParty person = GENERATED.person(40);
        assertEquals("查", person.familyName().substring(0, 1), "the list of surnames has changed");
        String typed = "zha" + pinyin(person.givenName(), false);
        assertFinds(person, typed.substring(0, typed.length() - 2) + typed.charAt(typed.length() - 1)
                + typed.charAt(typed.length() - 2));
    }

    @Test
    void everyHitIsOneThatWasImported() throws Exception {
        List<String> names = new ArrayList<>();
        for (SearchHit hit : search.search(ANNA, "beijing", 50)) {
            names.add(hit.displayName());
            assertEquals("北京", hit.matchedText().substring(hit.matchStart(), hit.matchEnd()));
        }
        assertFalse(names.isEmpty());
        assertTrue(names.stream().allMatch(name -> name.contains("北京")), names::toString);
    }
}
