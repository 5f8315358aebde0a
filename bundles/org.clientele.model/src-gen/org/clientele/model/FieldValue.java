/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.clientele.model.value.PartyId;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One value of a custom field; a field of several choices has one of these for each.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.FieldValue#getField <em>Field</em>}</li>
 *   <li>{@link org.clientele.model.FieldValue#getText <em>Text</em>}</li>
 *   <li>{@link org.clientele.model.FieldValue#getNumber <em>Number</em>}</li>
 *   <li>{@link org.clientele.model.FieldValue#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.clientele.model.FieldValue#getDate <em>Date</em>}</li>
 *   <li>{@link org.clientele.model.FieldValue#getChoice <em>Choice</em>}</li>
 *   <li>{@link org.clientele.model.FieldValue#getParty <em>Party</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getFieldValue()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface FieldValue extends Identified {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the field's definition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.clientele.model.ClientelePackage#getFieldValue_Field()
	 * @model unique="false"
	 *        annotation="urn:clientele:store indexed='true'"
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldValue#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.clientele.model.ClientelePackage#getFieldValue_Text()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='4000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldValue#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A number, or an amount of money.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getFieldValue_Number()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	BigDecimal getNumber();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldValue#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO 4217 code of an amount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.clientele.model.ClientelePackage#getFieldValue_Currency()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='3'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldValue#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getFieldValue_Date()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldValue#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the choice; "true" or "false" for yes or no.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choice</em>' attribute.
	 * @see #setChoice(String)
	 * @see org.clientele.model.ClientelePackage#getFieldValue_Choice()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getChoice();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldValue#getChoice <em>Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice</em>' attribute.
	 * @see #getChoice()
	 * @generated
	 */
	void setChoice(String value);

	/**
	 * Returns the value of the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Party</em>' attribute.
	 * @see #setParty(PartyId)
	 * @see org.clientele.model.ClientelePackage#getFieldValue_Party()
	 * @model unique="false" dataType="org.clientele.model.PartyId"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	PartyId getParty();

	/**
	 * Sets the value of the '{@link org.clientele.model.FieldValue#getParty <em>Party</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' attribute.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(PartyId value);

} // FieldValue
