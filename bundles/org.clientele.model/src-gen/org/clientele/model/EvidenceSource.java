/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Evidence Source</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 *  In which way something about a party became known [Q12, I2].
 * <!-- end-model-doc -->
 * @see org.clientele.model.ClientelePackage#getEvidenceSource()
 * @model
 * @generated
 */
public enum EvidenceSource implements Enumerator {
	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NOT_STATED", "NOT_STATED"),

	/**
	 * The '<em><b>SURVEY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SURVEY_VALUE
	 * @generated
	 * @ordered
	 */
	SURVEY(1, "SURVEY", "SURVEY"),

	/**
	 * The '<em><b>SUGGESTION BOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUGGESTION_BOX_VALUE
	 * @generated
	 * @ordered
	 */
	SUGGESTION_BOX(2, "SUGGESTION_BOX", "SUGGESTION_BOX"),

	/**
	 * The '<em><b>INTERVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	INTERVIEW(3, "INTERVIEW", "INTERVIEW"),

	/**
	 * The '<em><b>DATA ANALYSIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_ANALYSIS_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_ANALYSIS(4, "DATA_ANALYSIS", "DATA_ANALYSIS"),

	/**
	 * The '<em><b>MYSTERY SHOPPING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MYSTERY_SHOPPING_VALUE
	 * @generated
	 * @ordered
	 */
	MYSTERY_SHOPPING(5, "MYSTERY_SHOPPING", "MYSTERY_SHOPPING"),

	/**
	 * The '<em><b>KEY CUSTOMER VISIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEY_CUSTOMER_VISIT_VALUE
	 * @generated
	 * @ordered
	 */
	KEY_CUSTOMER_VISIT(6, "KEY_CUSTOMER_VISIT", "KEY_CUSTOMER_VISIT"),

	/**
	 * The '<em><b>CONSUMER ORGANISATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSUMER_ORGANISATION_VALUE
	 * @generated
	 * @ordered
	 */
	CONSUMER_ORGANISATION(7, "CONSUMER_ORGANISATION", "CONSUMER_ORGANISATION"),

	/**
	 * The '<em><b>COMPETITOR STUDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPETITOR_STUDY_VALUE
	 * @generated
	 * @ordered
	 */
	COMPETITOR_STUDY(8, "COMPETITOR_STUDY", "COMPETITOR_STUDY"),

	/**
	 * The '<em><b>THIRD PARTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIRD_PARTY_VALUE
	 * @generated
	 * @ordered
	 */
	THIRD_PARTY(9, "THIRD_PARTY", "THIRD_PARTY"),

	/**
	 * The '<em><b>APPLICATION FORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPLICATION_FORM_VALUE
	 * @generated
	 * @ordered
	 */
	APPLICATION_FORM(10, "APPLICATION_FORM", "APPLICATION_FORM"),

	/**
	 * The '<em><b>PHONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHONE_VALUE
	 * @generated
	 * @ordered
	 */
	PHONE(11, "PHONE", "PHONE"),

	/**
	 * The '<em><b>OBSERVATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVATION_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVATION(12, "OBSERVATION", "OBSERVATION"),

	/**
	 * The '<em><b>TRANSACTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSACTION_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSACTION(13, "TRANSACTION", "TRANSACTION"),

	/**
	 * The '<em><b>SOCIAL MEDIA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIAL_MEDIA_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIAL_MEDIA(14, "SOCIAL_MEDIA", "SOCIAL_MEDIA");

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_STATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>SURVEY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SURVEY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SURVEY_VALUE = 1;

	/**
	 * The '<em><b>SUGGESTION BOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUGGESTION_BOX
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUGGESTION_BOX_VALUE = 2;

	/**
	 * The '<em><b>INTERVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERVIEW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERVIEW_VALUE = 3;

	/**
	 * The '<em><b>DATA ANALYSIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_ANALYSIS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DATA_ANALYSIS_VALUE = 4;

	/**
	 * The '<em><b>MYSTERY SHOPPING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MYSTERY_SHOPPING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MYSTERY_SHOPPING_VALUE = 5;

	/**
	 * The '<em><b>KEY CUSTOMER VISIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEY_CUSTOMER_VISIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEY_CUSTOMER_VISIT_VALUE = 6;

	/**
	 * The '<em><b>CONSUMER ORGANISATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONSUMER_ORGANISATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSUMER_ORGANISATION_VALUE = 7;

	/**
	 * The '<em><b>COMPETITOR STUDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPETITOR_STUDY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMPETITOR_STUDY_VALUE = 8;

	/**
	 * The '<em><b>THIRD PARTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIRD_PARTY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THIRD_PARTY_VALUE = 9;

	/**
	 * The '<em><b>APPLICATION FORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #APPLICATION_FORM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int APPLICATION_FORM_VALUE = 10;

	/**
	 * The '<em><b>PHONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PHONE_VALUE = 11;

	/**
	 * The '<em><b>OBSERVATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION_VALUE = 12;

	/**
	 * The '<em><b>TRANSACTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSACTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSACTION_VALUE = 13;

	/**
	 * The '<em><b>SOCIAL MEDIA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIAL_MEDIA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOCIAL_MEDIA_VALUE = 14;

	/**
	 * An array of all the '<em><b>Evidence Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EvidenceSource[] VALUES_ARRAY =
		new EvidenceSource[] {
			NOT_STATED,
			SURVEY,
			SUGGESTION_BOX,
			INTERVIEW,
			DATA_ANALYSIS,
			MYSTERY_SHOPPING,
			KEY_CUSTOMER_VISIT,
			CONSUMER_ORGANISATION,
			COMPETITOR_STUDY,
			THIRD_PARTY,
			APPLICATION_FORM,
			PHONE,
			OBSERVATION,
			TRANSACTION,
			SOCIAL_MEDIA,
		};

	/**
	 * A public read-only list of all the '<em><b>Evidence Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EvidenceSource> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Evidence Source</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceSource get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvidenceSource result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence Source</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceSource getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvidenceSource result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence Source</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceSource get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case SURVEY_VALUE: return SURVEY;
			case SUGGESTION_BOX_VALUE: return SUGGESTION_BOX;
			case INTERVIEW_VALUE: return INTERVIEW;
			case DATA_ANALYSIS_VALUE: return DATA_ANALYSIS;
			case MYSTERY_SHOPPING_VALUE: return MYSTERY_SHOPPING;
			case KEY_CUSTOMER_VISIT_VALUE: return KEY_CUSTOMER_VISIT;
			case CONSUMER_ORGANISATION_VALUE: return CONSUMER_ORGANISATION;
			case COMPETITOR_STUDY_VALUE: return COMPETITOR_STUDY;
			case THIRD_PARTY_VALUE: return THIRD_PARTY;
			case APPLICATION_FORM_VALUE: return APPLICATION_FORM;
			case PHONE_VALUE: return PHONE;
			case OBSERVATION_VALUE: return OBSERVATION;
			case TRANSACTION_VALUE: return TRANSACTION;
			case SOCIAL_MEDIA_VALUE: return SOCIAL_MEDIA;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EvidenceSource(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //EvidenceSource
