"""Common given names that are nearly always a woman's, or a man's: for whom "she" and "he" can mean. No verdict rests on it.

Checked in, by hand: the commonest of English and its neighbours' languages; names of both are left out.
"""

from __future__ import annotations

WOMEN = frozenset(
    "abigail adele agnes aisha alexandra alice alison amanda amelia amina amy ana andrea angela anita ann anna anne annie "
    "antonia audrey barbara beatrice beatrix bella bertha beth betty brenda bridget camilla carla carol caroline catherine "
    "cecilia charlotte chloe christina christine clara claire colleen cynthia daisy daphne deborah debra denise diana diane "
    "donna doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma "
    "erica erika esther eva evelyn faith fatima fiona florence frances freya gabriela gemma georgia gertrude gina gloria grace "
    "greta gwen hannah harriet heather heidi helen helena helga henrietta hilary hilda holly ida ines inger ingrid irene irina "
    "iris isabel isabella isabelle ivana jane janet janice jasmine jean jennifer jessica jill joan joanna josephine joyce juana "
    "judith judy julia juliana julie karen kate katharina katherine kathleen kathryn katie katrina kayleigh kirsten laura "
    "lauren leila lena leonie lilian lily linda lisa lorna lorraine louisa louise lucia lucy luisa lydia lynn mabel madeleine "
    "maggie marcia margaret margarita maria marianne marie marina marion marit marjorie martha mary matilda maureen megan "
    "melanie melissa mercedes michelle mildred miriam moira molly monica monika nadia nancy naomi natalia natalie natasha nicola "
    "nicole nina noemi nora norma olga olivia olive pamela patricia paula pauline penelope petra phyllis polly priya rachel "
    "rebecca renate rita roberta rosa rosalind rose rosemary ruth sabine sally samantha sandra sara sarah sheila shirley silvia "
    "simone sofia sonia sophia sophie stella stephanie susan susanna susanne suzanne svetlana sybil sylvia tanya tatiana teresa "
    "tessa theresa thelma tina ulrike ursula valentina valeria vanessa vera veronica victoria viola virginia vivian wendy "
    "winifred xenia yolanda yvonne zoe zsofia".split()
)
MEN = frozenset(
    "aaron abdul abel abraham adam adolf adrian ahmed alan albert alejandro alexander alexei alfred ali alistair allan allen "
    "alvin anders andreas andrei andrew anthony antonio archibald arnold arthur augustus barry benjamin bernard bill bob boris "
    "brad bradley bram brendan brian bruce bruno carl carlos cecil cedric charles christian christopher claude clement clifford "
    "clive colin conor craig cyril daniel darren david dean denis dennis derek diego dietrich dimitri dmitri dmitry dominic "
    "donald douglas duncan edgar edmund eduardo edward edwin emmanuel eric ernest eugene evan felix ferdinand fernando francis "
    "francisco frank franz fred frederick fritz gareth gary gavin geoffrey george gerald gerard gilbert giles giovanni godfrey "
    "gordon graham gregory guido gunther gustav guy harald harold harry harvey hassan hector heinrich hendrik henrik henry "
    "herbert herman horace howard hubert hugh hugo ian ibrahim ignacio igor ilya isaac ivan ivor jack jacob jacques jaime james "
    "jan jason javier jeff jeffrey jeremy jerome jim joachim joe joel johan johann john jon jonathan jorge jose joseph joshua "
    "juan julian julius jurgen karl keith kenneth kevin klaus konrad kurt lars laurence lawrence leo leon leonard leopold lewis "
    "lionel louis luca lucas luis luke magnus malcolm manfred manuel marco marcus mario marius mark martin matteo matthew max "
    "maximilian maurice michael miguel mikhail milan mohamed mohammed mustafa nathan nathaniel neil neville nicholas nigel nikolai "
    "nils norman oliver omar oscar osman oswald otto pablo patrick paul pavel pedro percy peter philip philippe pierre rafael "
    "ralph ramon raymond reginald rene richard robert roberto roderick rodney roger roland roman ronald rory roy rudolf rupert "
    "russell ryan samuel scott sean sebastian sergei sergey serge sidney siegfried simon stanley stefan stephen steven stewart "
    "stuart terence theodore thomas timothy tobias todd tom tomas tony trevor ulrich victor viktor vincent vladimir wallace "
    "walter wayne werner wilfred wilhelm william winston wolfgang yuri zoltan".split()
)
