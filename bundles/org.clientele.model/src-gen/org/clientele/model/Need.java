/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.math.BigDecimal;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Something that a customer needs [D01-D05].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Need#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.Need#getLevel <em>Level</em>}</li>
 *   <li>{@link org.clientele.model.Need#getState <em>State</em>}</li>
 *   <li>{@link org.clientele.model.Need#getType <em>Type</em>}</li>
 *   <li>{@link org.clientele.model.Need#getText <em>Text</em>}</li>
 *   <li>{@link org.clientele.model.Need#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.clientele.model.Need#getProvided <em>Provided</em>}</li>
 *   <li>{@link org.clientele.model.Need#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.clientele.model.Need#getDue <em>Due</em>}</li>
 *   <li>{@link org.clientele.model.Need#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.clientele.model.Need#getEvidenceNote <em>Evidence Note</em>}</li>
 *   <li>{@link org.clientele.model.Need#getSince <em>Since</em>}</li>
 *   <li>{@link org.clientele.model.Need#getExplicitSince <em>Explicit Since</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getNeed()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Need extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.NeedKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.NeedKind
	 * @see #setKind(NeedKind)
	 * @see org.clientele.model.ClientelePackage#getNeed_Kind()
	 * @model unique="false"
	 * @generated
	 */
	NeedKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.NeedKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NeedKind value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The level: 1 physiological, 2 safety, 3 belonging, 4 esteem, 5 self-actualisation; 0: not stated [D01].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.clientele.model.ClientelePackage#getNeed_Level()
	 * @model unique="false"
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.NeedState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.clientele.model.NeedState
	 * @see #setState(NeedState)
	 * @see org.clientele.model.ClientelePackage#getNeed_State()
	 * @model unique="false"
	 * @generated
	 */
	NeedState getState();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.clientele.model.NeedState
	 * @see #getState()
	 * @generated
	 */
	void setState(NeedState value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of a value of the scheme "need-type", such as "retirement" [D02, D04].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.clientele.model.ClientelePackage#getNeed_Type()
	 * @model unique="false"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.clientele.model.ClientelePackage#getNeed_Text()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='2000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What it costs, where that is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getNeed_Amount()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Provided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What is provided for already; the gap is the amount less this [D02].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provided</em>' attribute.
	 * @see #setProvided(BigDecimal)
	 * @see org.clientele.model.ClientelePackage#getNeed_Provided()
	 * @model unique="false" dataType="org.clientele.model.Decimal"
	 * @generated
	 */
	BigDecimal getProvided();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getProvided <em>Provided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provided</em>' attribute.
	 * @see #getProvided()
	 * @generated
	 */
	void setProvided(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  ISO 4217 code of the amounts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.clientele.model.ClientelePackage#getNeed_Currency()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='3'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day by which it has to be met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getNeed_Due()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.EvidenceSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see org.clientele.model.EvidenceSource
	 * @see #setEvidence(EvidenceSource)
	 * @see org.clientele.model.ClientelePackage#getNeed_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	EvidenceSource getEvidence();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see org.clientele.model.EvidenceSource
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(EvidenceSource value);

	/**
	 * Returns the value of the '<em><b>Evidence Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence Note</em>' attribute.
	 * @see #setEvidenceNote(String)
	 * @see org.clientele.model.ClientelePackage#getNeed_EvidenceNote()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' length='1000'"
	 * @generated
	 */
	String getEvidenceNote();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getEvidenceNote <em>Evidence Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Note</em>' attribute.
	 * @see #getEvidenceNote()
	 * @generated
	 */
	void setEvidenceNote(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which it became known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getNeed_Since()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Explicit Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which it turned from latent to explicit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explicit Since</em>' attribute.
	 * @see #setExplicitSince(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getNeed_ExplicitSince()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getExplicitSince();

	/**
	 * Sets the value of the '{@link org.clientele.model.Need#getExplicitSince <em>Explicit Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explicit Since</em>' attribute.
	 * @see #getExplicitSince()
	 * @generated
	 */
	void setExplicitSince(LocalDate value);

} // Need
