package org.clientele.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.clientele.model.ClientelePackage;
import org.clientele.model.provider.ClienteleEditPlugin;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of both languages, read as files since one process speaks one language. */
class LabelTextsTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "_zh_CN" })
    void everyClassFeatureAndLiteralOfTheModelHasAText(String language) throws IOException {
        ResourceBundle texts = texts(language);
        List<String> missing = new ArrayList<>();
        for (String key : keysOfTheModel()) {
            if (!texts.containsKey(key) || texts.getString(key).isBlank()) {
                missing.add(key);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(new TreeSet<>(texts("").keySet()), new TreeSet<>(texts("_zh_CN").keySet()));
    }

    @Test
    void chineseIsChinese() throws IOException {
        ResourceBundle texts = texts("_zh_CN");
        for (String key : keysOfTheModel()) {
            assertTrue(texts.getString(key).codePoints().anyMatch(Character::isIdeographic), key);
        }
    }

    /** The words of the domain catalogue, [C01], [C02] and section 6. */
    @Test
    void termsAreThoseOfTheCatalogue() throws IOException {
        ResourceBundle texts = texts("_zh_CN");
        assertEquals("客户", texts.getString("_UI_Customer_type"));
        assertEquals("中间客户", texts.getString("_UI_CustomerKind_INTERMEDIARY_literal"));
        assertEquals("公利客户", texts.getString("_UI_CustomerKind_PUBLIC_INTEREST_literal"));
        assertEquals("企业客户", texts.getString("_UI_CustomerKind_BUSINESS_literal"));
    }

    private static List<String> keysOfTheModel() {
        List<String> keys = new ArrayList<>();
        for (EClassifier classifier : ClientelePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                keys.add("_UI_" + type.getName() + "_type");
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    keys.add("_UI_" + type.getName() + '_' + feature.getName() + "_feature");
                }
            } else if (classifier instanceof EEnum enumeration) {
                for (EEnumLiteral literal : enumeration.getELiterals()) {
                    keys.add("_UI_" + enumeration.getName() + '_' + literal.getName() + "_literal");
                }
            }
        }
        return keys;
    }

    private static ResourceBundle texts(String language) throws IOException {
        URI file = URI.create(ClienteleEditPlugin.INSTANCE.getBaseURL() + "plugin" + language + ".properties");
        try (Reader reader = new InputStreamReader(file.toURL().openStream(), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        }
    }
}
