package org.clientele.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.clientele.core.search.NameReadings;
import org.junit.jupiter.api.Test;

/** Names by pinyin, for rules. Readings are those of a dictionary of standard Chinese. */
class NameReadingsTest {

    private static final List<String> NAMES = List.of("张三", "上海华为有限公司", "單雄信", "Zhang Wei Ltd", "Joanna", "重庆银行",
            "北京(海淀)店", "Müller");

    private final NameReadings readings = new NameReadingsImpl();

    @Test
    void wholeSyllablesAreFoundAnywhereAndTheLastMayBeBegun() {
        assertEquals(List.of("张三", "Zhang Wei Ltd"), named("zhang"));
        assertEquals(List.of("张三"), named("ZhangS"));
        assertEquals(List.of("上海华为有限公司"), named("huawei"));
        assertEquals(List.of("重庆银行"), named("chongqing"));
        assertEquals(List.of("重庆银行"), named("yinhang"));
    }

    @Test
    void initialsSurnamesAndTraditionalCharactersAreRead() {
        assertEquals(List.of("张三"), named("zs"));
        assertEquals(List.of("單雄信"), named("shanxiongxin"));
        assertEquals(List.of("北京(海淀)店"), named("jinghaidian"));
    }

    @Test
    void wordOfLatinLettersBeginsSo() {
        assertEquals(List.of("Joanna"), named("jo"));
        assertEquals(List.of(), named("anna"));
        assertEquals(List.of("Müller"), named("mul"));
    }

    @Test
    void anythingElseThanLettersIsRefused() {
        Stream.of("", "zhang san", "zhang3", "张").forEach(
                typed -> assertThrows(IllegalArgumentException.class, () -> readings.readAs(typed)));
    }

    private List<String> named(String letters) {
        return NAMES.stream().filter(readings.readAs(letters)).toList();
    }
}
