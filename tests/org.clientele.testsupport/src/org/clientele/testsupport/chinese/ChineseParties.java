package org.clientele.testsupport.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Generates companies (city, brand, trade, suffix) and persons (common and polyphonic surnames). The n-th party depends on
 * the seed and on n alone.
 */
public final class ChineseParties {

    /** Surnames that are read otherwise than the character usually is. */
    public static final List<String> POLYPHONIC = List.of("单", "曾", "仇", "解", "查", "区", "尉迟", "万俟", "朴", "盖", "任", "冼",
            "缪", "种", "覃", "翟", "乐", "华", "长孙", "单于");
    private static final List<String> COMMON = List.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马",
            "朱", "胡", "郭", "何", "林", "罗", "高", "郑", "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "袁",
            "潘", "于", "蒋", "蔡", "余", "杜", "叶", "程", "苏", "魏", "吕", "丁", "任", "沈", "欧阳", "司马", "诸葛", "上官");
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉建国志华玉梅春红海燕建军晓东佳怡子轩浩然梓涵雨桐思远嘉欣博文俊杰诗雅天宇雪莹鹏飞婷婷云龙凤琴";
    private static final String BRAND = "华为晨光同仁恒大龙腾瑞丰金茂宏远鼎盛百川德润嘉禾信诚兴业万象新宇天成博雅明珠长虹泰和中联东方银河";
    private static final List<String> TRADES = List.of("信息技术", "网络科技", "文具", "医药", "贸易", "物流", "电子商务", "建筑工程", "餐饮管理", "生物科技",
            "文化传媒", "汽车销售", "纺织品", "机械制造", "农业发展", "教育咨询", "房地产开发", "环保设备", "服装", "旅行社");
    private static final List<String> SUFFIXES = List.of("有限公司", "有限责任公司", "股份有限公司", "（集团）有限公司", "集团");
    private static final List<String> FIRST_NAMES = List.of("James", "Mary", "Robert", "Patricia", "Émile", "Linda", "Jürgen",
            "Elena", "William", "Sofía", "Thomas", "Charlotte", "Sergio", "Katarzyna", "Oliver", "Ingrid");
    private static final List<String> LAST_NAMES = List.of("Smith", "Johnson", "García", "Müller", "Brown", "Lefèvre", "Rossi",
            "Nowak", "Andersson", "Walker", "Fischer", "Hernández", "Dubois", "Kowalska", "O'Brien", "Thompson");
    private static final List<String> NOTES = List.of("重要客户，优先安排拜访", "对价格敏感", "由老客户介绍", "Prefers to be called in the morning",
            "合同明年到期", "Asked for a catalogue");

    private final long seed;
    private final List<String> cities = lines("cities.txt");
    private final List<String> districts = lines("districts.txt");

    /**
     * Creates a generator.
     *
     * @param seed the same parties for the same number
     */
    public ChineseParties(long seed) {
        this.seed = seed;
    }

    private SplittableRandom random(int n) {
        return new SplittableRandom(seed * 1_000_003L + n);
    }

    /**
     * A company.
     *
     * @param n which, from 0
     * @return always the same
     */
    public GeneratedParty company(int n) {
        SplittableRandom random = random(n);
        String city = pick(random, cities);
        String place = random.nextInt(4) == 0 ? city + pick(random, districts) : city;
        String name = place + characters(random, BRAND, 2) + pick(random, TRADES) + pick(random, SUFFIXES);
        return party("C" + (100_000 + n), null, null, name, city, random);
    }

    /**
     * A person with a Chinese name; each tenth surname is a polyphonic one.
     *
     * @param n which, from 0
     * @return always the same
     */
    public GeneratedParty person(int n) {
        SplittableRandom random = random(n);
        String family = n % 10 == 0 ? POLYPHONIC.get(n / 10 % POLYPHONIC.size()) : pick(random, COMMON);
        String given = characters(random, GIVEN, 1 + random.nextInt(2));
        return party("P" + (100_000 + n), family, given, family + given, pick(random, cities), random);
    }

    /**
     * A person with a name in Latin letters.
     *
     * @param n which, from 0
     * @return always the same
     */
    public GeneratedParty latinPerson(int n) {
        SplittableRandom random = random(n);
        String given = pick(random, FIRST_NAMES) + ' ' + (char) ('A' + random.nextInt(26)) + '.';
        String family = pick(random, LAST_NAMES);
        if (random.nextInt(3) == 0) {
            family += "-" + pick(random, LAST_NAMES);
        }
        return party("L" + (100_000 + n), family, given, given + ' ' + family, "London", random);
    }

    /**
     * Four of ten are Chinese persons, four companies, two persons with names in Latin letters.
     *
     * @param n which, from 0
     * @return always the same
     */
    public GeneratedParty mixed(int n) {
        int kind = n % 10;
        return kind < 4 ? person(n) : kind < 8 ? company(n) : latinPerson(n);
    }

    private GeneratedParty party(String number, String family, String given, String name, String city,
            SplittableRandom random) {
        String phone = "1" + pick(random, List.of("3", "5", "7", "8"))
                + (100_000_000 + random.nextInt(100_000_000));
        String mail = (family == null ? "info" : "u") + Integer.toString(random.nextInt(50_000_000), 36) + "@"
                + pick(random, List.of("example.cn", "example.com", "mail.example.org"));
        String note = random.nextInt(10) == 0 ? pick(random, NOTES) : null;
        return new GeneratedParty(number, family, given, name, phone, mail, city, "owner" + random.nextInt(50), note);
    }

    /**
     * Writes companies as a customer file for the import.
     *
     * @param file the file
     * @param count how many
     */
    public void writeCompanies(Path file, int count) throws IOException {
        write(file, "客户编号,客户名称,手机,邮箱,城市,备注", IntStream.range(0, count).mapToObj(this::company)
                .map(p -> row(p.number(), p.name(), p.phone(), p.mail(), p.city(), p.note())).toList());
    }

    /**
     * Writes persons as a customer file for the import.
     *
     * @param file the file
     * @param count how many
     */
    public void writePersons(Path file, int count) throws IOException {
        write(file, "客户编号,姓,名,手机,邮箱,城市,备注",
                IntStream.range(0, count).mapToObj(this::person).map(p -> row(p.number(), p.familyName(),
                        p.givenName(), p.phone(), p.mail(), p.city(), p.note())).toList());
    }

    private static void write(Path file, String header, List<String> rows) throws IOException {
        Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
    }

    private static String row(String... values) {
        StringBuilder row = new StringBuilder();
        for (String value : values) {
            row.append(row.isEmpty() ? "" : ",").append(value == null ? "" : '"' + value + '"');
        }
        return row.toString();
    }

    private static <T> T pick(SplittableRandom random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String characters(SplittableRandom random, String from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }

    private static List<String> lines(String name) {
        try (InputStream in = ChineseParties.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
