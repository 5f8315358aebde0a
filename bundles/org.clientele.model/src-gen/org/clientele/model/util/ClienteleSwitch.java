/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.util;

import org.clientele.model.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.clientele.model.ClientelePackage
 * @generated
 */
public class ClienteleSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ClientelePackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClienteleSwitch() {
		if (modelPackage == null) {
			modelPackage = ClientelePackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ClientelePackage.IDENTIFIED: {
				Identified identified = (Identified)theEObject;
				T result = caseIdentified(identified);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.AGGREGATE: {
				Aggregate aggregate = (Aggregate)theEObject;
				T result = caseAggregate(aggregate);
				if (result == null) result = caseIdentified(aggregate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.DATED: {
				Dated dated = (Dated)theEObject;
				T result = caseDated(dated);
				if (result == null) result = caseIdentified(dated);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.TITLED: {
				Titled titled = (Titled)theEObject;
				T result = caseTitled(titled);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PARTY: {
				Party party = (Party)theEObject;
				T result = caseParty(party);
				if (result == null) result = caseAggregate(party);
				if (result == null) result = caseIdentified(party);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PERSON: {
				Person person = (Person)theEObject;
				T result = casePerson(person);
				if (result == null) result = caseParty(person);
				if (result == null) result = caseAggregate(person);
				if (result == null) result = caseIdentified(person);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.ORGANISATION: {
				Organisation organisation = (Organisation)theEObject;
				T result = caseOrganisation(organisation);
				if (result == null) result = caseParty(organisation);
				if (result == null) result = caseAggregate(organisation);
				if (result == null) result = caseIdentified(organisation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PARTY_NAME: {
				PartyName partyName = (PartyName)theEObject;
				T result = casePartyName(partyName);
				if (result == null) result = caseDated(partyName);
				if (result == null) result = caseIdentified(partyName);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.ADDRESS: {
				Address address = (Address)theEObject;
				T result = caseAddress(address);
				if (result == null) result = caseDated(address);
				if (result == null) result = caseIdentified(address);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.CONTACT_POINT: {
				ContactPoint contactPoint = (ContactPoint)theEObject;
				T result = caseContactPoint(contactPoint);
				if (result == null) result = caseDated(contactPoint);
				if (result == null) result = caseIdentified(contactPoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.IDENTIFIER: {
				Identifier identifier = (Identifier)theEObject;
				T result = caseIdentifier(identifier);
				if (result == null) result = caseDated(identifier);
				if (result == null) result = caseIdentified(identifier);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.RELATIONSHIP: {
				Relationship relationship = (Relationship)theEObject;
				T result = caseRelationship(relationship);
				if (result == null) result = caseDated(relationship);
				if (result == null) result = caseIdentified(relationship);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.VALUE_ORIGIN: {
				ValueOrigin valueOrigin = (ValueOrigin)theEObject;
				T result = caseValueOrigin(valueOrigin);
				if (result == null) result = caseIdentified(valueOrigin);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.ATTACHMENT: {
				Attachment attachment = (Attachment)theEObject;
				T result = caseAttachment(attachment);
				if (result == null) result = caseIdentified(attachment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.CUSTOMER: {
				Customer customer = (Customer)theEObject;
				T result = caseCustomer(customer);
				if (result == null) result = caseIdentified(customer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.TAG: {
				Tag tag = (Tag)theEObject;
				T result = caseTag(tag);
				if (result == null) result = caseIdentified(tag);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.CLASSIFICATION: {
				Classification classification = (Classification)theEObject;
				T result = caseClassification(classification);
				if (result == null) result = caseDated(classification);
				if (result == null) result = caseIdentified(classification);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.LAMP: {
				Lamp lamp = (Lamp)theEObject;
				T result = caseLamp(lamp);
				if (result == null) result = caseIdentified(lamp);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.RATING: {
				Rating rating = (Rating)theEObject;
				T result = caseRating(rating);
				if (result == null) result = caseIdentified(rating);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.NEED: {
				Need need = (Need)theEObject;
				T result = caseNeed(need);
				if (result == null) result = caseIdentified(need);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.RECORDED_DECISION: {
				RecordedDecision recordedDecision = (RecordedDecision)theEObject;
				T result = caseRecordedDecision(recordedDecision);
				if (result == null) result = caseIdentified(recordedDecision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.CLASSIFICATION_SCHEME: {
				ClassificationScheme classificationScheme = (ClassificationScheme)theEObject;
				T result = caseClassificationScheme(classificationScheme);
				if (result == null) result = caseAggregate(classificationScheme);
				if (result == null) result = caseTitled(classificationScheme);
				if (result == null) result = caseIdentified(classificationScheme);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.SCHEME_VALUE: {
				SchemeValue schemeValue = (SchemeValue)theEObject;
				T result = caseSchemeValue(schemeValue);
				if (result == null) result = caseIdentified(schemeValue);
				if (result == null) result = caseTitled(schemeValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.FIELD_DEFINITION: {
				FieldDefinition fieldDefinition = (FieldDefinition)theEObject;
				T result = caseFieldDefinition(fieldDefinition);
				if (result == null) result = caseAggregate(fieldDefinition);
				if (result == null) result = caseTitled(fieldDefinition);
				if (result == null) result = caseIdentified(fieldDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.FIELD_KIND: {
				FieldKind fieldKind = (FieldKind)theEObject;
				T result = caseFieldKind(fieldKind);
				if (result == null) result = caseIdentified(fieldKind);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.FIELD_CHOICE: {
				FieldChoice fieldChoice = (FieldChoice)theEObject;
				T result = caseFieldChoice(fieldChoice);
				if (result == null) result = caseIdentified(fieldChoice);
				if (result == null) result = caseTitled(fieldChoice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.FIELD_VALUE: {
				FieldValue fieldValue = (FieldValue)theEObject;
				T result = caseFieldValue(fieldValue);
				if (result == null) result = caseIdentified(fieldValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PROFILE_DEFINITION: {
				ProfileDefinition profileDefinition = (ProfileDefinition)theEObject;
				T result = caseProfileDefinition(profileDefinition);
				if (result == null) result = caseAggregate(profileDefinition);
				if (result == null) result = caseTitled(profileDefinition);
				if (result == null) result = caseIdentified(profileDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PROFILE_FIELD: {
				ProfileField profileField = (ProfileField)theEObject;
				T result = caseProfileField(profileField);
				if (result == null) result = caseIdentified(profileField);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.SCORECARD: {
				Scorecard scorecard = (Scorecard)theEObject;
				T result = caseScorecard(scorecard);
				if (result == null) result = caseAggregate(scorecard);
				if (result == null) result = caseTitled(scorecard);
				if (result == null) result = caseIdentified(scorecard);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.SCORECARD_CRITERION: {
				ScorecardCriterion scorecardCriterion = (ScorecardCriterion)theEObject;
				T result = caseScorecardCriterion(scorecardCriterion);
				if (result == null) result = caseIdentified(scorecardCriterion);
				if (result == null) result = caseTitled(scorecardCriterion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.DECISION_TABLE: {
				DecisionTable decisionTable = (DecisionTable)theEObject;
				T result = caseDecisionTable(decisionTable);
				if (result == null) result = caseAggregate(decisionTable);
				if (result == null) result = caseTitled(decisionTable);
				if (result == null) result = caseIdentified(decisionTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.DECISION_COLUMN: {
				DecisionColumn decisionColumn = (DecisionColumn)theEObject;
				T result = caseDecisionColumn(decisionColumn);
				if (result == null) result = caseIdentified(decisionColumn);
				if (result == null) result = caseTitled(decisionColumn);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.DECISION_ROW: {
				DecisionRow decisionRow = (DecisionRow)theEObject;
				T result = caseDecisionRow(decisionRow);
				if (result == null) result = caseIdentified(decisionRow);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.DECISION_CELL: {
				DecisionCell decisionCell = (DecisionCell)theEObject;
				T result = caseDecisionCell(decisionCell);
				if (result == null) result = caseIdentified(decisionCell);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.DECISION_TEST: {
				DecisionTest decisionTest = (DecisionTest)theEObject;
				T result = caseDecisionTest(decisionTest);
				if (result == null) result = caseIdentified(decisionTest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.INTERACTION: {
				Interaction interaction = (Interaction)theEObject;
				T result = caseInteraction(interaction);
				if (result == null) result = caseAggregate(interaction);
				if (result == null) result = caseIdentified(interaction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PARTICIPANT: {
				Participant participant = (Participant)theEObject;
				T result = caseParticipant(participant);
				if (result == null) result = caseIdentified(participant);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.TASK: {
				Task task = (Task)theEObject;
				T result = caseTask(task);
				if (result == null) result = caseAggregate(task);
				if (result == null) result = caseIdentified(task);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PRODUCT: {
				Product product = (Product)theEObject;
				T result = caseProduct(product);
				if (result == null) result = caseAggregate(product);
				if (result == null) result = caseIdentified(product);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.ORDER: {
				Order order = (Order)theEObject;
				T result = caseOrder(order);
				if (result == null) result = caseAggregate(order);
				if (result == null) result = caseIdentified(order);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.ORDER_LINE: {
				OrderLine orderLine = (OrderLine)theEObject;
				T result = caseOrderLine(orderLine);
				if (result == null) result = caseIdentified(orderLine);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.SEGMENT: {
				Segment segment = (Segment)theEObject;
				T result = caseSegment(segment);
				if (result == null) result = caseAggregate(segment);
				if (result == null) result = caseIdentified(segment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.MANUAL_MEMBER: {
				ManualMember manualMember = (ManualMember)theEObject;
				T result = caseManualMember(manualMember);
				if (result == null) result = caseIdentified(manualMember);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.MEMBERSHIP_ENTRY: {
				MembershipEntry membershipEntry = (MembershipEntry)theEObject;
				T result = caseMembershipEntry(membershipEntry);
				if (result == null) result = caseAggregate(membershipEntry);
				if (result == null) result = caseIdentified(membershipEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.MEMBERSHIP_PART: {
				MembershipPart membershipPart = (MembershipPart)theEObject;
				T result = caseMembershipPart(membershipPart);
				if (result == null) result = caseIdentified(membershipPart);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.CONDITION: {
				Condition condition = (Condition)theEObject;
				T result = caseCondition(condition);
				if (result == null) result = caseIdentified(condition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.COMPOSITE_CONDITION: {
				CompositeCondition compositeCondition = (CompositeCondition)theEObject;
				T result = caseCompositeCondition(compositeCondition);
				if (result == null) result = caseCondition(compositeCondition);
				if (result == null) result = caseIdentified(compositeCondition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.NEGATION: {
				Negation negation = (Negation)theEObject;
				T result = caseNegation(negation);
				if (result == null) result = caseCondition(negation);
				if (result == null) result = caseIdentified(negation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.TYPED_CONDITION: {
				TypedCondition typedCondition = (TypedCondition)theEObject;
				T result = caseTypedCondition(typedCondition);
				if (result == null) result = caseCondition(typedCondition);
				if (result == null) result = caseIdentified(typedCondition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.OPERAND: {
				Operand operand = (Operand)theEObject;
				T result = caseOperand(operand);
				if (result == null) result = caseIdentified(operand);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.RFM_MODEL: {
				RfmModel rfmModel = (RfmModel)theEObject;
				T result = caseRfmModel(rfmModel);
				if (result == null) result = caseAggregate(rfmModel);
				if (result == null) result = caseTitled(rfmModel);
				if (result == null) result = caseIdentified(rfmModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.RFM_BORDER: {
				RfmBorder rfmBorder = (RfmBorder)theEObject;
				T result = caseRfmBorder(rfmBorder);
				if (result == null) result = caseIdentified(rfmBorder);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.RFM_AREA: {
				RfmArea rfmArea = (RfmArea)theEObject;
				T result = caseRfmArea(rfmArea);
				if (result == null) result = caseIdentified(rfmArea);
				if (result == null) result = caseTitled(rfmArea);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.GRADE_TABLE: {
				GradeTable gradeTable = (GradeTable)theEObject;
				T result = caseGradeTable(gradeTable);
				if (result == null) result = caseAggregate(gradeTable);
				if (result == null) result = caseTitled(gradeTable);
				if (result == null) result = caseIdentified(gradeTable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.GRADE_METRIC: {
				GradeMetric gradeMetric = (GradeMetric)theEObject;
				T result = caseGradeMetric(gradeMetric);
				if (result == null) result = caseIdentified(gradeMetric);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.GRADE: {
				Grade grade = (Grade)theEObject;
				T result = caseGrade(grade);
				if (result == null) result = caseIdentified(grade);
				if (result == null) result = caseTitled(grade);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.GRADE_THRESHOLD: {
				GradeThreshold gradeThreshold = (GradeThreshold)theEObject;
				T result = caseGradeThreshold(gradeThreshold);
				if (result == null) result = caseIdentified(gradeThreshold);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PRIVILEGE: {
				Privilege privilege = (Privilege)theEObject;
				T result = casePrivilege(privilege);
				if (result == null) result = caseIdentified(privilege);
				if (result == null) result = caseTitled(privilege);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PRIVILEGE_GRANT: {
				PrivilegeGrant privilegeGrant = (PrivilegeGrant)theEObject;
				T result = casePrivilegeGrant(privilegeGrant);
				if (result == null) result = caseAggregate(privilegeGrant);
				if (result == null) result = caseIdentified(privilegeGrant);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.STAGE_MODEL: {
				StageModel stageModel = (StageModel)theEObject;
				T result = caseStageModel(stageModel);
				if (result == null) result = caseAggregate(stageModel);
				if (result == null) result = caseTitled(stageModel);
				if (result == null) result = caseIdentified(stageModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.STAGE: {
				Stage stage = (Stage)theEObject;
				T result = caseStage(stage);
				if (result == null) result = caseIdentified(stage);
				if (result == null) result = caseTitled(stage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.STAGE_TRANSITION: {
				StageTransition stageTransition = (StageTransition)theEObject;
				T result = caseStageTransition(stageTransition);
				if (result == null) result = caseIdentified(stageTransition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.STAGE_GUARD_USE: {
				StageGuardUse stageGuardUse = (StageGuardUse)theEObject;
				T result = caseStageGuardUse(stageGuardUse);
				if (result == null) result = caseIdentified(stageGuardUse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.STAGE_ENTRY: {
				StageEntry stageEntry = (StageEntry)theEObject;
				T result = caseStageEntry(stageEntry);
				if (result == null) result = caseAggregate(stageEntry);
				if (result == null) result = caseIdentified(stageEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.STAGE_PART: {
				StagePart stagePart = (StagePart)theEObject;
				T result = caseStagePart(stagePart);
				if (result == null) result = caseIdentified(stagePart);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.STAGE_MOVE: {
				StageMove stageMove = (StageMove)theEObject;
				T result = caseStageMove(stageMove);
				if (result == null) result = caseAggregate(stageMove);
				if (result == null) result = caseIdentified(stageMove);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.DECLINE_MODEL: {
				DeclineModel declineModel = (DeclineModel)theEObject;
				T result = caseDeclineModel(declineModel);
				if (result == null) result = caseAggregate(declineModel);
				if (result == null) result = caseTitled(declineModel);
				if (result == null) result = caseIdentified(declineModel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.DECLINE_SIGNAL_USE: {
				DeclineSignalUse declineSignalUse = (DeclineSignalUse)theEObject;
				T result = caseDeclineSignalUse(declineSignalUse);
				if (result == null) result = caseIdentified(declineSignalUse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.DECLINE_CASE: {
				DeclineCase declineCase = (DeclineCase)theEObject;
				T result = caseDeclineCase(declineCase);
				if (result == null) result = caseAggregate(declineCase);
				if (result == null) result = caseIdentified(declineCase);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.CONTACT_POLICY: {
				ContactPolicy contactPolicy = (ContactPolicy)theEObject;
				T result = caseContactPolicy(contactPolicy);
				if (result == null) result = caseAggregate(contactPolicy);
				if (result == null) result = caseTitled(contactPolicy);
				if (result == null) result = caseIdentified(contactPolicy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.CONTACT_LIMIT: {
				ContactLimit contactLimit = (ContactLimit)theEObject;
				T result = caseContactLimit(contactLimit);
				if (result == null) result = caseIdentified(contactLimit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PLAN_TEMPLATE: {
				PlanTemplate planTemplate = (PlanTemplate)theEObject;
				T result = casePlanTemplate(planTemplate);
				if (result == null) result = caseAggregate(planTemplate);
				if (result == null) result = caseTitled(planTemplate);
				if (result == null) result = caseIdentified(planTemplate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PLAN_STEP: {
				PlanStep planStep = (PlanStep)theEObject;
				T result = casePlanStep(planStep);
				if (result == null) result = caseIdentified(planStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PLAN_SECTION: {
				PlanSection planSection = (PlanSection)theEObject;
				T result = casePlanSection(planSection);
				if (result == null) result = caseIdentified(planSection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.CARE_PLAN: {
				CarePlan carePlan = (CarePlan)theEObject;
				T result = caseCarePlan(carePlan);
				if (result == null) result = caseAggregate(carePlan);
				if (result == null) result = caseIdentified(carePlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.PLAN_VISIT: {
				PlanVisit planVisit = (PlanVisit)theEObject;
				T result = casePlanVisit(planVisit);
				if (result == null) result = caseIdentified(planVisit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.WORK_CAPACITY: {
				WorkCapacity workCapacity = (WorkCapacity)theEObject;
				T result = caseWorkCapacity(workCapacity);
				if (result == null) result = caseAggregate(workCapacity);
				if (result == null) result = caseIdentified(workCapacity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ClientelePackage.CAPACITY_EXCEPTION: {
				CapacityException capacityException = (CapacityException)theEObject;
				T result = caseCapacityException(capacityException);
				if (result == null) result = caseDated(capacityException);
				if (result == null) result = caseIdentified(capacityException);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Aggregate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Aggregate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAggregate(Aggregate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dated</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dated</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDated(Dated object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Titled</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Titled</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTitled(Titled object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Party</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Party</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParty(Party object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerson(Person object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Organisation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Organisation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrganisation(Organisation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Party Name</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Party Name</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePartyName(PartyName object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Address</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Address</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAddress(Address object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contact Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contact Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContactPoint(ContactPoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identifier</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identifier</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentifier(Identifier object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relationship</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relationship</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelationship(Relationship object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Value Origin</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Value Origin</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseValueOrigin(ValueOrigin object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attachment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attachment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttachment(Attachment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Customer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Customer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCustomer(Customer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tag</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tag</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTag(Tag object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Classification</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Classification</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClassification(Classification object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lamp</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lamp</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLamp(Lamp object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rating</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rating</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRating(Rating object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Need</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Need</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNeed(Need object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recorded Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recorded Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecordedDecision(RecordedDecision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Classification Scheme</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Classification Scheme</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClassificationScheme(ClassificationScheme object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scheme Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scheme Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSchemeValue(SchemeValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldDefinition(FieldDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field Kind</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field Kind</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldKind(FieldKind object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field Choice</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field Choice</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldChoice(FieldChoice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Field Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Field Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldValue(FieldValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Profile Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Profile Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProfileDefinition(ProfileDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Profile Field</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Profile Field</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProfileField(ProfileField object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scorecard</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scorecard</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScorecard(Scorecard object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scorecard Criterion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scorecard Criterion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScorecardCriterion(ScorecardCriterion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionTable(DecisionTable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Column</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Column</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionColumn(DecisionColumn object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Row</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Row</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionRow(DecisionRow object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Cell</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Cell</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionCell(DecisionCell object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decision Test</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decision Test</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecisionTest(DecisionTest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interaction</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interaction</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInteraction(Interaction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Participant</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Participant</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParticipant(Participant object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Task</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Task</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTask(Task object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Product</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Product</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProduct(Product object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Order</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Order</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrder(Order object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Order Line</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Order Line</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrderLine(OrderLine object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Segment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Segment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSegment(Segment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Manual Member</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Manual Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseManualMember(ManualMember object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Membership Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Membership Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMembershipEntry(MembershipEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Membership Part</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Membership Part</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMembershipPart(MembershipPart object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCondition(Condition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Composite Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Composite Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCompositeCondition(CompositeCondition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Negation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Negation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNegation(Negation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Typed Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Typed Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTypedCondition(TypedCondition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Operand</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Operand</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOperand(Operand object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rfm Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rfm Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRfmModel(RfmModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rfm Border</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rfm Border</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRfmBorder(RfmBorder object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rfm Area</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rfm Area</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRfmArea(RfmArea object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grade Table</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grade Table</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGradeTable(GradeTable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grade Metric</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grade Metric</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGradeMetric(GradeMetric object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grade</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grade</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGrade(Grade object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Grade Threshold</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Grade Threshold</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGradeThreshold(GradeThreshold object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Privilege</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Privilege</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrivilege(Privilege object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Privilege Grant</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Privilege Grant</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrivilegeGrant(PrivilegeGrant object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stage Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stage Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStageModel(StageModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStage(Stage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stage Transition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stage Transition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStageTransition(StageTransition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stage Guard Use</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stage Guard Use</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStageGuardUse(StageGuardUse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stage Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stage Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStageEntry(StageEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stage Part</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stage Part</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStagePart(StagePart object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stage Move</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stage Move</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStageMove(StageMove object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decline Model</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decline Model</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeclineModel(DeclineModel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decline Signal Use</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decline Signal Use</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeclineSignalUse(DeclineSignalUse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decline Case</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decline Case</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeclineCase(DeclineCase object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contact Policy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contact Policy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContactPolicy(ContactPolicy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Contact Limit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Contact Limit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContactLimit(ContactLimit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Plan Template</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Plan Template</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlanTemplate(PlanTemplate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Plan Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Plan Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlanStep(PlanStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Plan Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Plan Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlanSection(PlanSection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Care Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Care Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCarePlan(CarePlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Plan Visit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Plan Visit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlanVisit(PlanVisit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Work Capacity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Work Capacity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWorkCapacity(WorkCapacity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Capacity Exception</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Capacity Exception</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCapacityException(CapacityException object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ClienteleSwitch
