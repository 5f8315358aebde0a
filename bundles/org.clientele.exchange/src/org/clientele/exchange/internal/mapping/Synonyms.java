package org.clientele.exchange.internal.mapping;

import static org.clientele.core.exchange.ImportTargets.ADDRESS_CITY;
import static org.clientele.core.exchange.ImportTargets.ADDRESS_COUNTRY;
import static org.clientele.core.exchange.ImportTargets.ADDRESS_POSTAL_CODE;
import static org.clientele.core.exchange.ImportTargets.ADDRESS_REGION;
import static org.clientele.core.exchange.ImportTargets.ADDRESS_STREET;
import static org.clientele.core.exchange.ImportTargets.CONTACT_EMAIL;
import static org.clientele.core.exchange.ImportTargets.CONTACT_MOBILE;
import static org.clientele.core.exchange.ImportTargets.CONTACT_PHONE;
import static org.clientele.core.exchange.ImportTargets.CONTACT_WEB;
import static org.clientele.core.exchange.ImportTargets.CONTACT_WECHAT;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_BIRTH_DATE;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_EXTERNAL;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_FAMILY_NAME;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_GIVEN_NAME;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_INDUSTRY;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_LANGUAGE;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_LEGAL_NAME;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_NAME;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_NOTE;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_NUMBER;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_OWNER;
import static org.clientele.core.exchange.ImportTargets.CUSTOMER_SINCE;
import static org.clientele.core.exchange.ImportTargets.LINE_DESCRIPTION;
import static org.clientele.core.exchange.ImportTargets.LINE_QUANTITY;
import static org.clientele.core.exchange.ImportTargets.LINE_UNIT_PRICE;
import static org.clientele.core.exchange.ImportTargets.MOVE_DATE;
import static org.clientele.core.exchange.ImportTargets.MOVE_REASON;
import static org.clientele.core.exchange.ImportTargets.ORDER_AMOUNT;
import static org.clientele.core.exchange.ImportTargets.ORDER_COUNTRY;
import static org.clientele.core.exchange.ImportTargets.ORDER_DATE;
import static org.clientele.core.exchange.ImportTargets.ORDER_HEADS;
import static org.clientele.core.exchange.ImportTargets.ORDER_NUMBER;
import static org.clientele.core.exchange.ImportTargets.PRODUCT_CATEGORY;
import static org.clientele.core.exchange.ImportTargets.PRODUCT_CODE;
import static org.clientele.core.exchange.ImportTargets.RELATIONSHIP_PART_OF;
import static org.clientele.core.exchange.ImportTargets.RELATIONSHIP_WORKS_FOR;
import static org.clientele.core.exchange.ImportTargets.RELATIONSHIP_WORKS_FOR_PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names that columns usually have, in English and Chinese. Letter case, blanks and signs do not matter. */
final class Synonyms {

    private static final Map<String, List<String>> TARGETS = new HashMap<>();

    static {
        put(CUSTOMER_NUMBER, "customerid customerno customernumber customercode custid custno clientid accountno " //$NON-NLS-1$
                + "客户编号 客户号 客户代码 客户id " //$NON-NLS-1$
                + "会员编号 会员号 顾客编号"); //$NON-NLS-1$
        put(CUSTOMER_NAME, "customername customer client account accountname name company companyname displayname " //$NON-NLS-1$
                + "客户名称 客户名 客户 名称 公司名称 " //$NON-NLS-1$
                + "姓名 客户姓名 单位名称"); //$NON-NLS-1$
        put(CUSTOMER_FAMILY_NAME, "familyname surname lastname 姓 姓氏"); //$NON-NLS-1$
        put(CUSTOMER_GIVEN_NAME, "givenname firstname forename 名"); //$NON-NLS-1$
        put(CUSTOMER_BIRTH_DATE, "birthdate dateofbirth dob birthday 出生日期 生日"); //$NON-NLS-1$
        put(CUSTOMER_LEGAL_NAME, "legalname registeredname 注册名称 法定名称"); //$NON-NLS-1$
        put(CUSTOMER_INDUSTRY, "industry sector trade 行业 所属行业"); //$NON-NLS-1$
        put(CUSTOMER_OWNER, "owner accountmanager salesrep salesagent 客户经理 负责人 " //$NON-NLS-1$
                + "业务员"); //$NON-NLS-1$
        put(CUSTOMER_SINCE, "since customersince createdat created 开户日期 " //$NON-NLS-1$
                + "建档日期 成为客户日期"); //$NON-NLS-1$
        put(CUSTOMER_LANGUAGE, "language preferredlanguage lang locale 语言 沟通语言"); //$NON-NLS-1$
        put(CUSTOMER_NOTE, "note notes remark remarks comment 备注 说明"); //$NON-NLS-1$
        put(ADDRESS_STREET, "street address address1 streetaddress 地址 详细地址 " //$NON-NLS-1$
                + "街道"); //$NON-NLS-1$
        put(ADDRESS_POSTAL_CODE, "postalcode postcode zip zipcode 邮编 邮政编码"); //$NON-NLS-1$
        put(ADDRESS_CITY, "city town suburb 城市 所在城市"); //$NON-NLS-1$
        put(ADDRESS_REGION, "region state province county 省 省份 地区"); //$NON-NLS-1$
        put(ADDRESS_COUNTRY, "country officelocation 国家 国家地区"); //$NON-NLS-1$
        put(CONTACT_PHONE, "phone telephone tel phonenumber 电话 联系电话"); //$NON-NLS-1$
        put(CONTACT_MOBILE, "mobile mobilephone cellphone 手机 手机号 手机号码"); //$NON-NLS-1$
        put(CONTACT_EMAIL, "email mail emailaddress 邮箱 电子邮件 电子邮箱"); //$NON-NLS-1$
        put(CONTACT_WECHAT, "wechat weixin 微信 微信号"); //$NON-NLS-1$
        put(CONTACT_WEB, "web website url homepage 网址 网站"); //$NON-NLS-1$
        put(CUSTOMER_EXTERNAL, "external 外部"); //$NON-NLS-1$
        put(RELATIONSHIP_PART_OF, "subsidiaryof parent parentcompany parentaccount partof 母公司 上级公司 " //$NON-NLS-1$
                + "上级单位 所属集团"); //$NON-NLS-1$
        put(RELATIONSHIP_WORKS_FOR, "worksfor employer regionaloffice 工作单位 任职单位"); //$NON-NLS-1$
        put(RELATIONSHIP_WORKS_FOR_PERSON, "manager supervisor reportsto 上级 直属上级"); //$NON-NLS-1$
        put(ORDER_NUMBER, "invoiceno invoicenumber invoice invoiceid orderno ordernumber orderid order billno " //$NON-NLS-1$
                + "订单号 订单编号 发票号 发票号码 " //$NON-NLS-1$
                + "单号"); //$NON-NLS-1$
        put(ORDER_DATE, "invoicedate orderdate date datetime ordertime time placedat purchasedate 日期 " //$NON-NLS-1$
                + "订单日期 下单时间 下单日期 " //$NON-NLS-1$
                + "开票日期 时间 交易日期"); //$NON-NLS-1$
        put(ORDER_AMOUNT, "amount total orderamount totalamount ordertotal sum value revenue 金额 " //$NON-NLS-1$
                + "订单金额 总额 总金额"); //$NON-NLS-1$
        put(ORDER_COUNTRY, "country ordercountry shippingcountry 国家 国家地区"); //$NON-NLS-1$
        put(ORDER_HEADS, "heads people guests covers partysize persons pax headcount numberofpeople numberofguests " //$NON-NLS-1$
                + "人数 客数 用餐人数 就餐人数 来客数"); //$NON-NLS-1$
        put(PRODUCT_CODE, "stockcode productcode productid sku itemcode itemno article articleno product item " //$NON-NLS-1$
                + "商品编号 商品编码 产品编号 产品编码 " //$NON-NLS-1$
                + "货号 物料编码"); //$NON-NLS-1$
        put(PRODUCT_CATEGORY, "category productcategory 类别 商品类别 分类"); //$NON-NLS-1$
        put(LINE_DESCRIPTION, "description productname itemname 描述 商品名称 " //$NON-NLS-1$
                + "产品名称 品名"); //$NON-NLS-1$
        put(LINE_QUANTITY, "quantity qty units count 数量 件数"); //$NON-NLS-1$
        put(MOVE_DATE, "date day since stagedate movedate from \u65e5\u671f \u9636\u6bb5\u65e5\u671f \u8d77\u59cb\u65e5\u671f"); //$NON-NLS-1$
        put(MOVE_REASON, "reason why note \u539f\u56e0 \u7406\u7531 \u5907\u6ce8"); //$NON-NLS-1$
        put(LINE_UNIT_PRICE, "unitprice price priceperunit 单价 价格 售价"); //$NON-NLS-1$
    }

    private Synonyms() {
    }

    private static void put(String target, String names) {
        TARGETS.put(target, List.of(names.split(" "))); //$NON-NLS-1$
    }

    /** How well a column's name fits: 0 is best, -1 not at all. */
    static int rank(String column, String target) {
        return TARGETS.getOrDefault(target, List.of()).indexOf(normal(column));
    }

    static String normal(String column) {
        return column.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
